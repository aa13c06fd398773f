package org.foyer.duplicate;

import java.time.Instant;
import java.util.Optional;
import org.foyer.member.MemberProfile;
import org.jspecify.annotations.Nullable;

/**
 * One of two entries, as it is compared.
 *
 * @param household how many people its household has, 0 without one
 * @param deceased whether the person is noted as deceased
 * @param photo whether there is a photo
 * @param account the sign-in account
 * @param editedAt when its row was last written
 */
public record MergeSide(
        MemberProfile profile,
        int household,
        boolean deceased,
        boolean photo,
        Optional<Account> account,
        Instant editedAt) {

    /** @param lastSignInAt empty for an account that nobody has used yet */
    public record Account(@Nullable Instant lastSignInAt) {}
}
