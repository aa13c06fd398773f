package org.foyer.access;

import org.foyer.values.MemberId;

/** The account with this subject belongs to another entry of the same person from now on. */
public record AccountMoved(String subject, MemberId member) {}
