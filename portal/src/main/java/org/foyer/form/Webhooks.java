package org.foyer.form;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.foyer.form.WebhookProperties.Target;
import org.foyer.remote.RemoteGarbledException;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.RemoteRequest;
import org.foyer.remote.RemoteSystem;
import org.foyer.remote.RemoteUnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** The systems that answers are handed to. Their addresses come from the configuration and from nowhere else. */
@Component
@EnableConfigurationProperties(WebhookProperties.class)
class Webhooks implements DisposableBean {

    private final Map<String, RemoteSystem> systems = new TreeMap<>();
    private final WebhookProperties properties;
    private final Clock clock;

    Webhooks(WebhookProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
        properties
                .webhooks()
                .forEach((name, target) ->
                        systems.put(name, new RemoteSystem("webhook " + name, target.remote(), clock)));
    }

    /** What a system made of an answer. */
    sealed interface Outcome {

        /** It took it. */
        record Taken() implements Outcome {}

        /**
         * Trying again later may help.
         *
         * @param leave how long the system wants to be left alone at least
         */
        record NotNow(String problem, Duration leave) implements Outcome {

            NotNow(String problem) {
                this(problem, Duration.ZERO);
            }
        }

        /** It will never take it as it is. */
        record Never(String problem) implements Outcome {}
    }

    /** Sends an answer once; what the system answers with it is not read. */
    Outcome send(String name, UUID delivery, String body) {
        @Nullable RemoteSystem system = systems.get(name);
        @Nullable Target target = properties.webhooks().get(name);
        if (system == null || target == null) {
            return new Outcome.Never("unknown");
        }
        long at = clock.instant().getEpochSecond();
        var request = RemoteRequest.send(HttpMethod.POST, "", "application/json", body)
                .header("X-Foyer-Delivery", delivery.toString())
                .header("X-Foyer-Signature", WebhookSignature.of(target.secret(), at, body));
        try {
            return judged(system.send(request).status());
        } catch (RemoteUnavailableException e) {
            return new Outcome.NotNow("unreachable", e.retryAfter().orElse(Duration.ZERO));
        } catch (RemoteMisconfiguredException e) {
            return new Outcome.NotNow("refused");
        } catch (RemoteGarbledException e) {
            return new Outcome.NotNow("garbled");
        }
    }

    private static Outcome judged(int status) {
        return switch (status) {
            // what it says about this one answer: no other attempt will change it
            case 400, 410, 413, 422 -> new Outcome.Never("status-" + status);
            case 401, 403 -> new Outcome.NotNow("refused");
            default -> status >= 200 && status < 300 ? new Outcome.Taken() : new Outcome.NotNow("status-" + status);
        };
    }

    @Override
    public void destroy() {
        systems.values().forEach(RemoteSystem::close);
    }
}
