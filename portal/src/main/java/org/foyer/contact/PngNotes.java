package org.foyer.contact;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What a PNG file says besides its picture (W3C PNG, third edition, 11.3): texts, times, Exif, and whatever stands behind its end. */
final class PngNotes {

    private static final int SIGNATURE = 8;
    private static final int AROUND_THE_DATA = 12;
    private static final Set<String> SHOWN =
            Set.of("tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT", "bKGD", "pHYs", "acTL", "fcTL", "fdAT");

    private PngNotes() {}

    static byte[] removedFrom(byte[] file) throws IOException {
        var kept = new ByteArrayOutputStream(file.length);
        kept.write(file, 0, SIGNATURE);
        var bytes = ByteBuffer.wrap(file);
        int at = SIGNATURE;
        for (String type = ""; !type.equals("IEND"); ) {
            if (at + AROUND_THE_DATA > file.length) {
                throw new IOException("The picture breaks off");
            }
            long length = Integer.toUnsignedLong(bytes.getInt(at)) + AROUND_THE_DATA;
            if (at + length > file.length) {
                throw new IOException("A chunk runs past the end");
            }
            type = new String(file, at + 4, 4, StandardCharsets.US_ASCII);
            if (Character.isUpperCase(type.charAt(0)) || SHOWN.contains(type)) {
                kept.write(file, at, (int) length);
            }
            at += (int) length;
        }
        return kept.toByteArray();
    }
}
