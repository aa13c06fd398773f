package org.foyer.remote;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;

/** Reads an answer whole, but never more of it than is allowed. */
record AnswerReader(String system, long mostBytes, Clock clock) {

    /**
     * Reads the answer.
     *
     * @throws RemoteTooLargeException when it is larger than allowed
     */
    RemoteAnswer read(ClientHttpResponse response) throws IOException {
        InputStream stream = response.getBody();
        byte[] body = stream.readNBytes((int) Math.min(mostBytes + 1, Integer.MAX_VALUE - 8));
        if (body.length > mostBytes) {
            // closed here, for the framework would read an endless answer to its end
            stream.close();
            throw new RemoteTooLargeException(system + " answers with more than " + mostBytes + " bytes");
        }
        HttpHeaders headers = response.getHeaders();
        return new RemoteAnswer(
                system,
                response.getStatusCode().value(),
                contentType(headers),
                retryAfter(headers),
                location(headers),
                body,
                headers);
    }

    private static @Nullable MediaType contentType(HttpHeaders headers) {
        try {
            return headers.getContentType();
        } catch (InvalidMediaTypeException e) {
            // a header that nobody understands says nothing: the body is judged by itself
            return null;
        }
    }

    private static @Nullable URI location(HttpHeaders headers) {
        try {
            return headers.getLocation();
        } catch (IllegalArgumentException e) {
            // no address that anybody could use
            return null;
        }
    }

    /** Seconds or an HTTP date; anything else is no wish. */
    private @Nullable Duration retryAfter(HttpHeaders headers) {
        String text = headers.getFirst(HttpHeaders.RETRY_AFTER);
        if (text == null) {
            return null;
        }
        if (text.strip().matches("\\d{1,7}")) {
            return Duration.ofSeconds(Long.parseLong(text.strip()));
        }
        try {
            ZonedDateTime until = ZonedDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME);
            Duration wait = Duration.between(clock.instant(), until.toInstant());
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
