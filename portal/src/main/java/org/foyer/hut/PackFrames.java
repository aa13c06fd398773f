package org.foyer.hut;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.apache.commons.codec.binary.Base32;

/**
 * Cuts a pack into texts for a sequence of QR codes, each with the sum of all, its index, the total and its own sum, so that a camera
 * may read them in any order: {@code FOYERPACK/<sum of all>/<index>/<total>/<sum>/<part in Base32>}.
 */
final class PackFrames {

    /** With its head a text of 731 characters: version 17 at level M, which a phone reads from a screen at arm's length. */
    private static final int PART = 430;

    private static final Base32 BASE32 = new Base32();

    private PackFrames() {}

    static List<String> of(byte[] pack) {
        int total = (pack.length + PART - 1) / PART;
        return IntStream.range(0, total)
                .mapToObj(index -> {
                    byte[] part = Arrays.copyOfRange(pack, index * PART, Math.min(pack.length, (index + 1) * PART));
                    return "FOYERPACK/%s/%d/%d/%s/%s"
                            .formatted(
                                    sum(pack),
                                    index,
                                    total,
                                    sum(part),
                                    BASE32.encodeAsString(part).replace("=", ""));
                })
                .toList();
    }

    private static String sum(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return String.format(Locale.ROOT, "%08X", crc.getValue());
    }
}
