package org.foyer.door;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** How a line of the log holds on to the one before it: SHA-256 over the hash of that and the words of this. */
final class Chain {

    private Chain() {}

    /** What the first line of an assembly holds on to. */
    static byte[] beginning(UUID assembly) {
        return sha256(("foyer door log " + assembly).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The hash of a line.
     *
     * @param noteDigest stands for the free words, which may be deleted later
     */
    static byte[] hash(byte[] previous, DoorEvent event, byte @Nullable [] noteDigest) {
        String words = Stream.of(
                        event.position(),
                        event.nonce(),
                        event.act(),
                        event.attendee(),
                        event.desk(),
                        event.official(),
                        event.happenedAt().toEpochMilli(),
                        event.deviceAt().toEpochMilli(),
                        event.arrivedAt().toEpochMilli(),
                        event.offline(),
                        event.card(),
                        event.refers(),
                        event.reason(),
                        event.doubt(),
                        event.rules())
                .map(Objects::toString)
                .collect(Collectors.joining("\n"));
        byte[] line = words.getBytes(StandardCharsets.UTF_8);
        byte[] digest = noteDigest == null ? new byte[0] : noteDigest;
        return sha256(ByteBuffer.allocate(previous.length + line.length + digest.length)
                .put(previous)
                .put(line)
                .put(digest)
                .array());
    }

    /** Stands for free words without telling them: without the salt nobody can guess at them. */
    static byte[] noteDigest(byte[] salt, String note) {
        byte[] words = note.getBytes(StandardCharsets.UTF_8);
        return sha256(ByteBuffer.allocate(salt.length + words.length)
                .put(salt)
                .put(words)
                .array());
    }

    static byte[] sha256(byte[] content) {
        return DigestUtils.sha256(content);
    }
}
