package org.foyer.card;

import java.util.Locale;
import org.foyer.member.MembershipYears;
import org.foyer.member.PersonName;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * A member with one of their memberships, or with none.
 *
 * @param period of the membership, past ones too
 * @param belonging where the membership holds today
 * @param counts whether the dues of the membership are paid, where they matter
 */
record StandingLine(
        MemberId member,
        String number,
        PersonName name,
        Locale language,
        boolean deceased,
        MembershipYears.@Nullable Period period,
        Standing.@Nullable Belonging belonging,
        boolean counts) {}
