package org.foyer.card;

import com.authlete.cose.COSEException;
import com.authlete.cose.COSEProtectedHeader;
import com.authlete.cose.COSEProtectedHeaderBuilder;
import com.authlete.cose.SigStructureBuilder;
import com.authlete.cose.constants.COSEAlgorithms;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Believes what {@link CoseSigning} has signed. There is one way to write it: the bytes around the content are made anew and compared, so
 * nothing that came from outside is decoded before its signature holds.
 */
public final class CoseReading {

    private static final int SIGNATURE = 64;
    /** The longest content whose length takes two bytes. */
    private static final int LONGEST = 65_535;

    private CoseReading() {}

    /**
     * The content of a message, where a key of ours signed it as a message of this kind; empty for everything else.
     *
     * @param type the kind of message that it must be
     */
    public static Optional<byte[]> read(CardKeys keys, String type, byte[] signed) {
        return keys.published().entrySet().stream()
                .flatMap(key -> read(key, type, signed).stream())
                .findFirst();
    }

    private static Optional<byte[]> read(Map.Entry<String, ECPublicKey> key, String type, byte[] signed) {
        try {
            var header = new COSEProtectedHeaderBuilder()
                    .alg(COSEAlgorithms.ES256)
                    .kid(HexFormat.of().parseHex(key.getKey()))
                    .put(CoseSigning.TYP, type)
                    .build();
            byte[] opening = opening(header);
            byte[] content = content(opening, signed);
            if (content.length == 0 || !isSigned(key.getValue(), header, content, signed)) {
                return Optional.empty();
            }
            return Optional.of(content);
        } catch (COSEException | GeneralSecurityException e) {
            throw new IllegalStateException("Every Java can verify ES256", e);
        }
    }

    private static boolean isSigned(ECPublicKey key, COSEProtectedHeader header, byte[] content, byte[] signed)
            throws COSEException, GeneralSecurityException {
        var structure = new SigStructureBuilder()
                .signature1()
                .bodyAttributes(header)
                .payload(content)
                .build();
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initVerify(key);
        signature.update(structure.encode());
        return signature.verify(signed, signed.length - SIGNATURE, SIGNATURE);
    }

    /** Tag 18, array of four, the protected header, no other header. */
    private static byte[] opening(COSEProtectedHeader header) {
        byte[] encoded = header.encode();
        var out = new ByteArrayOutputStream();
        out.write(0xd2);
        out.write(0x84);
        out.writeBytes(encoded);
        out.write(0xa0);
        return out.toByteArray();
    }

    /** What stands between the opening and the signature; nothing where a length is not as it must be. */
    private static byte[] content(byte[] opening, byte[] signed) {
        int end = signed.length - SIGNATURE - 2;
        int start = opening.length;
        if (end <= start
                || !Arrays.equals(opening, Arrays.copyOf(signed, start))
                || signed[end] != 0x58
                || signed[end + 1] != SIGNATURE) {
            return new byte[0];
        }
        for (int bytes = 1; bytes <= 3; bytes++) {
            int length = end - start - bytes;
            if (length > 0
                    && length <= LONGEST
                    && Arrays.equals(lengthOf(length), Arrays.copyOfRange(signed, start, start + bytes))) {
                return Arrays.copyOfRange(signed, start + bytes, end);
            }
        }
        return new byte[0];
    }

    private static byte[] lengthOf(int length) {
        if (length < 24) {
            return new byte[] {(byte) (0x40 | length)};
        }
        return length < 256 ? new byte[] {0x58, (byte) length} : new byte[] {0x59, (byte) (length >> 8), (byte) length};
    }
}
