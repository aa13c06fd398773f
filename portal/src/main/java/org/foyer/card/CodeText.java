package org.foyer.card;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.CodecPolicy;
import org.apache.commons.codec.binary.Base32;

/**
 * Writes a signed statement as the address that a code holds, and reads it again. Capitals, digits and four signs only, the
 * alphanumeric mode of QR codes (ISO/IEC 18004), in which two characters take 11 bits; Base32 (RFC 4648) without padding needs no
 * escape in an address.
 */
class CodeText {

    private static final Base32 BASE32 = Base32.builder()
            .setDecodingPolicy(CodecPolicy.STRICT)
            .setPadding((byte) '=')
            .get();

    private final String opening;

    /**
     * @param address what the code begins with, such as {@code https://portal.example.org/v/}
     * @throws IllegalArgumentException when it cannot be written in capitals
     */
    CodeText(String address) {
        String capitals = address.toUpperCase(Locale.ROOT);
        URI uri = URI.create(address);
        if (!capitals.matches("HTTPS?://[-0-9A-Z.:/]+/") || uri.getHost() == null) {
            throw new IllegalArgumentException(
                    "foyer.card.verify-url must be an address of letters, digits, points and hyphens"
                            + " that ends with a slash, not " + address);
        }
        this.opening = capitals;
    }

    /** The address for the code. */
    String write(byte[] signed) {
        return opening + text(signed);
    }

    static String text(byte[] signed) {
        return BASE32.encodeAsString(signed).replace("=", "");
    }

    /** The bytes behind what follows the address; empty when nobody can have written it so. */
    static Optional<byte[]> read(String text) {
        if (text.length() > StatementCodec.LONGEST * 8 / 5 + 8) {
            return Optional.empty();
        }
        String capitals = text.toUpperCase(Locale.ROOT);
        if (!capitals.matches("[A-Z2-7]+")) {
            return Optional.empty();
        }
        try {
            byte[] bytes = BASE32.decode(capitals + "=".repeat((8 - capitals.length() % 8) % 8));
            return text(bytes).equals(capitals) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException notBase32) {
            return Optional.empty();
        }
    }
}
