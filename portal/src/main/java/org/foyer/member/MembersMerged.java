package org.foyer.member;

import org.foyer.values.MemberId;

/**
 * Two entries of one person became one.
 *
 * @param goneId the id under which the entry that went was known
 * @param goneNumber its number, which leads to the member that stays from now on
 */
public record MembersMerged(MemberId stays, MemberId goneId, String goneNumber) {}
