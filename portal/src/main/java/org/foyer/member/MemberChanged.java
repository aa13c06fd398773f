package org.foyer.member;

import org.foyer.values.MemberId;

/** The data of a member changed. */
public record MemberChanged(MemberId member) {}
