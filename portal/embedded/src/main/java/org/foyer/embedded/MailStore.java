package org.foyer.embedded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The caught messages, newest first; the oldest give way. Each is a file, so that they outlive a restart. */
class MailStore {

    private static final String ENVELOPE = "X-Foyer-Envelope: ";

    private final Deque<CaughtMail> messages = new ArrayDeque<>();
    private final AtomicLong number = new AtomicLong(Instant.now().toEpochMilli());
    private final @Nullable Path directory;
    private final int limit;

    private MailStore(@Nullable Path directory, int limit) {
        this.directory = directory;
        this.limit = limit;
    }

    static MailStore thrownAway(int limit) {
        return new MailStore(null, limit);
    }

    static MailStore in(Path directory, int limit) {
        var store = new MailStore(directory, limit);
        try {
            Files.createDirectories(directory);
            try (var files = Files.list(directory)) {
                files.filter(file -> file.toString().endsWith(".eml")).sorted().forEach(store::restore);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return store;
    }

    synchronized CaughtMail add(String from, List<String> to, byte[] raw) {
        var id = Long.toString(number.incrementAndGet());
        var mail = MailReader.read(id, Instant.now(), from, to, raw);
        if (directory != null) {
            write(directory.resolve(id + ".eml"), mail);
        }
        messages.addFirst(mail);
        while (messages.size() > limit) {
            forget(messages.removeLast());
        }
        return mail;
    }

    synchronized List<CaughtMail> all() {
        return List.copyOf(messages);
    }

    synchronized Optional<CaughtMail> find(String id) {
        return messages.stream().filter(mail -> mail.id().equals(id)).findFirst();
    }

    synchronized void clear() {
        messages.forEach(this::forget);
        messages.clear();
    }

    /** The envelope is the first line of the file, as a header that mail programs skip. */
    private static void write(Path file, CaughtMail mail) {
        var envelope = ENVELOPE + mail.received() + " " + mail.from() + " " + String.join(" ", mail.to()) + "\r\n";
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(envelope.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(mail.raw());
        try {
            Files.write(file, bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void restore(Path file) {
        try {
            var bytes = Files.readAllBytes(file);
            var content = new String(bytes, StandardCharsets.ISO_8859_1);
            var end = content.indexOf("\r\n");
            if (!content.startsWith(ENVELOPE) || end < 0) {
                return;
            }
            var words = content.substring(ENVELOPE.length(), end).split(" ", -1);
            var id = file.getFileName().toString().replace(".eml", "");
            var to = Arrays.asList(words).subList(2, words.length);
            var raw = Arrays.copyOfRange(bytes, end + 2, bytes.length);
            messages.addFirst(MailReader.read(id, Instant.parse(words[0]), words[1], to, raw));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forget(CaughtMail mail) {
        if (directory == null) {
            return;
        }
        try {
            Files.deleteIfExists(directory.resolve(mail.id() + ".eml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
