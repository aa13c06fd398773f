package org.foyer.e2e;

import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The mail that people get, as the catcher took it from the wire. */
record Mailbox(String address) {

    /** A mail as its reader sees it. */
    record Letter(String subject, String text, List<String> links) {

        /** The first link whose address holds the part. */
        String link(String part) {
            return links.stream()
                    .filter(link -> link.contains(part))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No link with " + part + " in: " + text));
        }
    }

    /** Waits for a mail to the address whose subject or text holds the words. */
    Letter letterTo(String recipient, String words) {
        var found = new AtomicReference<Letter>();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> newest(recipient, words)
                        .map(letter -> {
                            found.set(letter);
                            return true;
                        })
                        .orElse(false));
        return found.get();
    }

    private Optional<Letter> newest(String recipient, String words) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(address + "/api/messages?to=" + recipient))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            JsonNode mails = JsonMapper.shared()
                    .readTree(client.send(request, BodyHandlers.ofString()).body());
            return mails.valueStream()
                    .filter(mail -> mail.path("subject").asString("").contains(words)
                            || mail.path("text").asString("").contains(words))
                    .findFirst()
                    .map(mail -> new Letter(
                            mail.path("subject").asString(""),
                            mail.path("text").asString(""),
                            mail.path("links")
                                    .valueStream()
                                    .map(JsonNode::asString)
                                    .toList()));
        }
    }
}
