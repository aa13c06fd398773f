package org.foyer.remote;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.net.ssl.SSLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;

/**
 * One foreign system, reached over HTTP. Keeps to its pace, waits no longer and reads no more than allowed, follows no
 * redirect (a key must not travel to another host), repeats only what may be repeated, and leaves a dead system alone.
 * Logs method, path and status; never queries, headers or bodies.
 */
public final class RemoteSystem implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RemoteSystem.class);

    private final String name;
    private final RemoteProperties properties;
    private final HttpClient http;
    private final RestClient client;
    private final AnswerReader reader;
    private final Circuit circuit;
    private final Pace pace;
    private final Backoff backoff;
    private final Pause pause;

    public RemoteSystem(String name, RemoteProperties properties, Clock clock) {
        this(name, properties, clock, Thread::sleep);
    }

    RemoteSystem(String name, RemoteProperties properties, Clock clock, Pause pause) {
        this.name = name;
        this.properties = properties;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(properties.connectTimeout())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(http);
        requests.setReadTimeout(properties.timeout());
        this.client = RestClient.builder().requestFactory(requests).build();
        this.reader = new AnswerReader(name, properties.maxAnswer().toBytes(), clock);
        this.circuit = new Circuit(name, properties.failuresToOpen(), properties.openFor(), clock);
        this.pace = new Pace(properties, clock, pause);
        this.backoff = new Backoff(properties.firstBackoff(), properties.longestBackoff());
        this.pause = pause;
    }

    /** The name of the system, for messages to the office. */
    public String name() {
        return name;
    }

    /**
     * Sends a request and gives the answer, whatever its status, unless the status says «not now» (408, 425, 429, 502,
     * 503, 504, or any 5xx without JSON).
     *
     * @throws RemoteUnavailableException when there is no answer, it comes too late, or it says «not now»
     * @throws RemoteMisconfiguredException when the answer is a redirect, or the key was refused lately
     * @throws RemoteGarbledException when the answer is larger than allowed
     */
    public RemoteAnswer send(RemoteRequest request) {
        for (int attempt = 1; ; attempt++) {
            circuit.admit();
            try {
                return pace.inTurn(() -> judged(request, exchange(request)));
            } catch (RemoteUnavailableException e) {
                Optional<Duration> wait = backoff.before(attempt + 1, e.retryAfter());
                if (!request.repeatable() || attempt >= properties.attempts() || wait.isEmpty()) {
                    e.retryAfter().ifPresent(circuit::leaveAlone);
                    throw e;
                }
                rest(wait.get(), e);
            } finally {
                circuit.attemptEnded();
            }
        }
    }

    /**
     * Lets the next request through although the ones before failed: for a caller that asks at a rhythm of its own, or for a person who
     * knows that the system is back. A system that asked itself to be left alone still is.
     */
    public void forgive() {
        circuit.forgive();
    }

    private RemoteAnswer judged(RemoteRequest request, RemoteAnswer answer) {
        int status = answer.status();
        LOG.debug("{} {}: {}", name, request, status);
        if (status >= 300 && status < 400) {
            circuit.succeeded();
            throw new RemoteMisconfiguredException(
                    name + " answers with a redirect, which is not followed: correct its base-url");
        }
        if (status == 401 && !request.keyMayEnd()) {
            circuit.keyRefused();
            return answer;
        }
        if (notNow(request, answer)) {
            circuit.failed();
            throw new RemoteUnavailableException(
                    name + " says that it cannot answer now (" + status + ")",
                    answer.retryAfter().orElse(null));
        }
        circuit.succeeded();
        return answer;
    }

    private static boolean notNow(RemoteRequest request, RemoteAnswer answer) {
        return switch (answer.status()) {
            case 408, 425, 429, 502, 503, 504 -> true;
            case 500 -> answer.jsonIfAny().isEmpty() && !(request.refusedInWords() && answer.isPlainLine());
            default -> answer.status() > 500 && answer.jsonIfAny().isEmpty();
        };
    }

    private RemoteAnswer exchange(RemoteRequest request) {
        try {
            RestClient.RequestBodySpec spec = client.method(request.method()).uri(address(request));
            request.headers().forEach(spec::header);
            if (request.contentType() != null) {
                spec.contentType(MediaType.parseMediaType(request.contentType()));
            }
            byte[] body = request.body();
            if (body != null) {
                spec.body(body);
            }
            return spec.exchangeForRequiredValue((sent, response) -> reader.read(response));
        } catch (ResourceAccessException e) {
            circuit.failed();
            throw new RemoteUnavailableException(name + " " + why(e), e);
        } catch (RemoteGarbledException e) {
            circuit.failed();
            throw e;
        }
    }

    private String why(ResourceAccessException e) {
        Throwable cause = e.getCause();
        if (cause instanceof HttpTimeoutException) {
            return "did not answer within " + properties.timeout().toSeconds() + " s";
        }
        if (cause instanceof SSLException) {
            return "could not be reached safely: its certificate or its TLS is not accepted";
        }
        return "could not be reached, or broke off its answer";
    }

    private URI address(RemoteRequest request) {
        String base = properties.baseUrl().toString().replaceAll("/+$", "");
        String query = request.query().entrySet().stream()
                .map(entry -> encoded(entry.getKey()) + "=" + encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        return URI.create(base + request.path() + (query.isEmpty() ? "" : "?" + query));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void rest(Duration wait, RemoteUnavailableException reason) {
        try {
            pause.take(wait);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
