package org.foyer.crm;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;

/** A row as one number: the same while the row, the headings and the mapping say the same. */
final class RowFingerprint {

    /** Counted up when the portal reads rows in another way, so that all of them are looked at once more. */
    private static final int READING = 1;

    private static final byte SEPARATOR = 0x1F;

    private final MessageDigest digest = sha256();
    private final byte[] context;

    RowFingerprint(MemberMapping mapping, List<String> headings) {
        digest.update(mapping.text());
        this.context = digest.digest((READING + String.join("\n", headings)).getBytes(StandardCharsets.UTF_8));
    }

    long of(List<String> fields) {
        digest.update(context);
        for (String field : fields) {
            digest.update(field.getBytes(StandardCharsets.UTF_8));
            digest.update(SEPARATOR);
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static MessageDigest sha256() {
        return DigestUtils.getSha256Digest();
    }
}
