package org.foyer.embedded;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The code that an authenticator app shows: RFC 6238 with SHA-1, six digits, 30 seconds. */
final class Totp {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    static String code(String secret, Instant at) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decode(secret), "HmacSHA1"));
            var hash = mac.doFinal(
                    ByteBuffer.allocate(8).putLong(at.getEpochSecond() / 30).array());
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String secret) {
        var bits = secret.chars()
                .map(BASE32::indexOf)
                .mapToObj(BigInteger::valueOf)
                .reduce(BigInteger.ONE, (all, five) -> all.shiftLeft(5).or(five));
        var unused = secret.length() * 5 % 8;
        var bytes = bits.shiftRight(unused).toByteArray();
        // The leading one keeps zeros at the begin of the secret; it is not part of it.
        return Arrays.copyOfRange(bytes, 1, bytes.length);
    }
}
