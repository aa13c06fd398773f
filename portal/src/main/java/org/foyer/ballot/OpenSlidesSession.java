package org.foyer.ballot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.foyer.remote.RemoteAnswer;
import org.foyer.remote.RemoteGarbledException;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.RemoteRequest;
import org.foyer.remote.RemoteSystem;
import org.foyer.remote.RemoteUnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Signed in to OpenSlides: a token in the header {@code authentication}, good for ten minutes, and the cookie {@code refreshId} of the
 * session, which goes back as it came. An answer may bring a newer token.
 */
final class OpenSlidesSession {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String TOKEN = "authentication";
    private static final String COOKIE = "refreshId";

    /** A little less than a token lasts (TOKEN_EXPIRATION_TIME of its authentication service). */
    private static final Duration FRESH = Duration.ofMinutes(8);

    /** How its services begin to say that they do not know the session. */
    private static final List<String> LOST = List.of(
            "The session is invalid",
            "Authentication service sends",
            "Wrong format of",
            "Anonymous is not allowed",
            "Signature",
            "auth");

    private final RemoteSystem remote;
    private final BallotProperties.OpenSlides properties;
    private final Clock clock;
    private @Nullable Ticket ticket;

    private record Ticket(String token, String cookie, Instant until) {}

    OpenSlidesSession(RemoteSystem remote, BallotProperties.OpenSlides properties, Clock clock) {
        this.remote = remote;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Sends a request; where OpenSlides does not know the session any more, once again with a new one.
     *
     * @param repeatable whether saying it twice does no harm
     * @throws RefusedByOpenSlidesException when it understood and says no
     */
    synchronized JsonNode post(String path, Map<String, String> query, Object body, boolean repeatable) {
        boolean fresh = ticket == null;
        var answer = send(request(path, query, body, repeatable), ticket());
        if (!fresh && isSessionLost(answer)) {
            ticket = null;
            answer = send(request(path, query, body, repeatable), ticket());
        }
        return read(path, answer);
    }

    private static RemoteRequest request(String path, Map<String, String> query, Object body, boolean repeatable) {
        var request = RemoteRequest.send(HttpMethod.POST, path, "application/json", MAPPER.writeValueAsString(body))
                .with(query)
                .withEndingKey();
        return repeatable ? request.mayBeRepeated() : request;
    }

    private RemoteAnswer send(RemoteRequest request, Ticket by) {
        var answer = remote.send(request.header(TOKEN, by.token()).header("Cookie", COOKIE + "=" + by.cookie()));
        answer.header(TOKEN).stream()
                .filter(it -> !it.isBlank())
                .findFirst()
                .ifPresent(newer ->
                        ticket = new Ticket(newer, by.cookie(), clock.instant().plus(FRESH)));
        return answer;
    }

    private JsonNode read(String path, RemoteAnswer answer) {
        if (answer.status() == HttpStatus.ACCEPTED.value()) {
            // it goes on working by itself and will not tell us how it ended
            throw new RemoteUnavailableException("OpenSlides has not finished in time");
        }
        if (answer.status() == HttpStatus.NOT_FOUND.value()) {
            throw new RemoteMisconfiguredException("OpenSlides has nothing at " + path + ": check base-url");
        }
        if (answer.successful()) {
            return answer.json();
        }
        String words = words(answer);
        if (isSessionLost(answer)) {
            ticket = null;
            throw new RemoteMisconfiguredException("OpenSlides does not take the session that it has just given us");
        }
        throw new RefusedByOpenSlidesException(words);
    }

    private Ticket ticket() {
        var known = ticket;
        if (known != null && clock.instant().isBefore(known.until())) {
            return known;
        }
        var answer = remote.send(RemoteRequest.send(
                        HttpMethod.POST,
                        "/system/auth/login",
                        "application/json",
                        MAPPER.writeValueAsString(Map.of(
                                "username", properties.user(),
                                "password", properties.password().value())))
                .withEndingKey());
        if (answer.status() == HttpStatus.NOT_FOUND.value()) {
            throw new RemoteMisconfiguredException("OpenSlides has no sign-in at this address: check base-url");
        }
        if (!answer.successful()) {
            throw new RemoteMisconfiguredException("OpenSlides refuses our user or password");
        }
        String token = answer.header(TOKEN).stream().findFirst().orElse("");
        String cookie = cookie(answer.header("Set-Cookie"));
        if (token.isBlank() || cookie.isBlank()) {
            throw new RemoteGarbledException("OpenSlides let us in, but without a session");
        }
        var made = new Ticket(token, cookie, clock.instant().plus(FRESH));
        ticket = made;
        return made;
    }

    private static String cookie(List<String> set) {
        return set.stream()
                .filter(it -> it.startsWith(COOKIE + "="))
                .map(it -> it.substring(COOKIE.length() + 1).split(";", 2)[0])
                .findFirst()
                .orElse("");
    }

    /** A session that ended is a bad request to the actions, and makes an anonymous of us elsewhere. */
    private static boolean isSessionLost(RemoteAnswer answer) {
        if (answer.status() == HttpStatus.UNAUTHORIZED.value()) {
            return true;
        }
        boolean refused =
                answer.status() == HttpStatus.BAD_REQUEST.value() || answer.status() == HttpStatus.FORBIDDEN.value();
        return refused && LOST.stream().anyMatch(words(answer)::startsWith);
    }

    private static String words(RemoteAnswer answer) {
        return answer.jsonIfAny()
                .map(it ->
                        it.path("message").asString(it.path("error").path("msg").asString("")))
                .orElse("");
    }
}
