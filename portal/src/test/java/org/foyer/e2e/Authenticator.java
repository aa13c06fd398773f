package org.foyer.e2e;

import static org.awaitility.Awaitility.await;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** An authenticator app. A code works once, so it hands out the next one where the present one was used. */
final class Authenticator {

    private static final Duration STEP = Duration.ofSeconds(30);

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP);
    private final Map<String, Long> lastStep = new HashMap<>();

    /** A code for the base32 secret that was not used before. */
    synchronized String code(String secret) {
        long present = Instant.now().getEpochSecond() / STEP.toSeconds();
        long step = Math.max(present, lastStep.getOrDefault(secret, 0L) + 1);
        awaitStep(step - 1);
        lastStep.put(secret, step);
        return at(secret, Instant.ofEpochSecond(step * STEP.toSeconds()));
    }

    /** Six digits that are surely not the code of now. */
    String wrongCode(String secret) {
        String right = at(secret, Instant.now());
        return (right.charAt(0) == '0' ? '1' : '0') + right.substring(1);
    }

    /** Keycloak takes the code of the next step as well, but not of the one after. */
    private static void awaitStep(long step) {
        await().atMost(Duration.ofSeconds(65)).until(() -> Instant.now().getEpochSecond() / STEP.toSeconds() >= step);
    }

    private String at(String secret, Instant time) {
        byte[] key = new Base32().decode(secret.replace(" ", ""));
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(key, generator.getAlgorithm()), time);
        } catch (InvalidKeyException e) {
            throw new IllegalArgumentException("Not a secret: " + secret, e);
        }
    }
}
