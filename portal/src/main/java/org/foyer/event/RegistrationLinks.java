package org.foyer.event;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.foyer.mail.PortalLinks;
import org.springframework.stereotype.Component;

/** Addresses by which one sees a registration and cancels it without signing in: 256 random bits, of which only a hash is kept. */
@Component
class RegistrationLinks {

    static final String PATH = "registrations/";

    private static final int BYTES = 32;

    private final RegistrationTable table;
    private final PortalLinks links;
    private final SecureRandom random = new SecureRandom();

    RegistrationLinks(RegistrationTable table, PortalLinks links) {
        this.table = table;
        this.links = links;
    }

    /** A new address, for one mail. */
    String to(Registration registration) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        table.link(hash(token), registration.answer());
        return links.to(PATH + token);
    }

    Optional<Registration> find(String token) {
        return table.byLink(hash(token));
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
