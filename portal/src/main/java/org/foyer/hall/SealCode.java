package org.foyer.hall;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.CodecPolicy;
import org.apache.commons.codec.binary.Base32;

/** Writes a signed statement in the letters and digits that a QR code holds best, and reads it again. */
final class SealCode {

    private static final int LONGEST = 4_000;
    private static final Base32 BASE32 = Base32.builder()
            .setDecodingPolicy(CodecPolicy.STRICT)
            .setPadding((byte) '=')
            .get();

    private SealCode() {}

    static String write(byte[] signed) {
        return BASE32.encodeAsString(signed).replace("=", "");
    }

    /** The bytes behind a text, or behind the last part of an address; empty when nobody can have written it so. */
    static Optional<byte[]> read(String text) {
        String last = text.strip().substring(text.strip().lastIndexOf('/') + 1);
        String capitals = last.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        if (capitals.length() > LONGEST || !capitals.matches("[A-Z2-7]+")) {
            return Optional.empty();
        }
        try {
            return Optional.of(BASE32.decode(capitals + "=".repeat((8 - capitals.length() % 8) % 8)));
        } catch (IllegalArgumentException notBase32) {
            return Optional.empty();
        }
    }
}
