package org.foyer.member;

import org.foyer.values.MemberId;

/** A member confirmed another main e-mail address, with which they sign in from now on. */
public record MainEmailChanged(MemberId member, String email) {}
