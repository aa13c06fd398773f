package org.foyer.profile;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** The secret of a link: 256 random bits. Only its hash is kept. */
record Token(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Token random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** SHA-256, which is enough for what cannot be guessed. */
    String hash() {
        return DigestUtils.sha256Hex(value);
    }

    @Override
    public String toString() {
        return "Token[…]";
    }
}
