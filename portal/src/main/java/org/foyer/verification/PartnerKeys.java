package org.foyer.verification;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the partner of a key. A key is 256 bits of chance, so a plain hash of it is enough in the database. */
@Component
class PartnerKeys {

    /** So that a key in the wrong place is recognised by people and by scanners for secrets. */
    private static final String OPENING = "foyer_";

    private static final String SCHEME = "bearer ";
    private static final int BYTES = 32;
    private static final int LONGEST = 100;

    private final PartnerTable partners;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PartnerKeys(PartnerTable partners, Clock clock) {
        this.partners = partners;
        this.clock = clock;
    }

    /** Whose key it is and holds today; empty for no header, another scheme, and every key that does not count. */
    Optional<Partner> find(@Nullable String authorization) {
        if (authorization == null
                || authorization.length() > LONGEST
                || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        return partners.byKey(hash(authorization.substring(SCHEME.length()).strip()))
                .filter(partner -> partner.holds(today()));
    }

    void count(Partner partner) {
        partners.count(partner.id(), today());
    }

    String make() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return OPENING + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String key) {
        return DigestUtils.sha256(key);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
