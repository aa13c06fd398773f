package org.foyer.account;

import java.util.Set;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * The account of a member as the data of the portal want it.
 *
 * @param emailVerified whether the member has answered a mail to the main e-mail
 * @param open whether the member may sign in: by a membership or an office of today, or within the grace afterwards
 * @param groups the units and offices of today, such as {@code units/1100} and {@code offices/PRESIDENT@1100}
 * @param fingerprint the same while nothing above changes
 * @param subject the linked account, if there is one
 * @param shut whether the portal shut the account because the member had left
 */
record Wanted(
        Invitee invitee,
        boolean emailVerified,
        boolean open,
        Set<String> groups,
        String fingerprint,
        @Nullable String subject,
        boolean shut) {

    MemberId id() {
        return invitee.id();
    }
}
