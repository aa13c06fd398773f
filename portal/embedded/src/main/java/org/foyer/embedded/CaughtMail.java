package org.foyer.embedded;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message as it arrived.
 *
 * @param to the recipients of the envelope, also those that no header names
 * @param links all addresses in the text and in the HTML, for tests that follow one
 */
record CaughtMail(
        String id,
        Instant received,
        String from,
        List<String> to,
        String subject,
        String text,
        @Nullable String html,
        List<String> links,
        Map<String, List<String>> headers,
        List<Attachment> attachments,
        @JsonIgnore byte[] raw) {

    record Attachment(
            String name, String type, int size, @JsonIgnore byte[] content) {}

    boolean isFor(String address) {
        return to.stream().anyMatch(address::equalsIgnoreCase);
    }
}
