package org.foyer.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.foyer.connector.CrmClient;
import org.foyer.connector.CrmClients;
import org.foyer.connector.WriteResult;
import org.foyer.remote.RemoteException;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.RemoteUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works off what waits, person by person, for as long as the member system can be asked. */
@Component
class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final CrmClients clients;
    private final CrmStates states;
    private final Queue queue;
    private final PersonPush people;
    private final SeenValues seen;
    private final CrmProperties properties;
    private final Clock clock;

    Outbox(
            CrmClients clients,
            CrmStates states,
            Queue queue,
            PersonPush people,
            SeenValues seen,
            CrmProperties properties,
            Clock clock) {
        this.clients = clients;
        this.states = states;
        this.queue = queue;
        this.people = people;
        this.seen = seen;
        this.properties = properties;
        this.clock = clock;
    }

    /** Carries over until nothing is due, or the system cannot be asked any more. */
    void workOff() {
        Optional<CrmClient> client = states.current().flatMap(state -> clients.named(state.system()));
        if (client.isEmpty()) {
            return;
        }
        queue.queueBegunAddresses(LocalDate.now(clock));
        boolean more = true;
        while (more && mayAsk()) {
            more = next(client.get());
        }
        seen.tellImport(clock.instant().minus(properties.oldestExport()));
    }

    private boolean mayAsk() {
        return states.current()
                .filter(state -> state.allowsAsking(clock.instant()))
                .isPresent();
    }

    /** @return whether somebody was there to carry over for */
    private boolean next(CrmClient client) {
        Optional<Queue.Claimed> claimed = queue.claim(clock.instant());
        claimed.ifPresent(person -> carry(person, client));
        return claimed.isPresent();
    }

    private void carry(Queue.Claimed person, CrmClient client) {
        Optional<WriteResult> result = attempt(person, client);
        if (result.isPresent() && result.get() instanceof WriteResult.Unavailable unavailable) {
            states.unavailable(unavailable.reason(), unavailable.retryAfter().orElse(null), clock.instant());
            LOG.warn("{} cannot take changes now: {}", client.name(), unavailable.reason());
            wait(person);
        } else if (result.isPresent() && result.get() instanceof WriteResult.Misconfigured misconfigured) {
            states.stop(misconfigured.reason());
            LOG.error("Nothing is sent to {} until somebody resumes: {}", client.name(), misconfigured.reason());
            queue.release(person, clock.instant(), Duration.ZERO, false);
        } else if (result.isPresent() && result.get() instanceof WriteResult.Conflict) {
            wait(person);
        } else {
            result.ifPresent(answered -> states.reached(clock.instant()));
            queue.release(person, clock.instant(), Duration.ZERO, false);
        }
    }

    private Optional<WriteResult> attempt(Queue.Claimed person, CrmClient client) {
        try {
            return people.push(person.member(), client);
        } catch (RemoteMisconfiguredException e) {
            return Optional.of(new WriteResult.Misconfigured(String.valueOf(e.getMessage())));
        } catch (RemoteUnavailableException e) {
            return Optional.of(
                    new WriteResult.Unavailable(e.retryAfter().orElse(null), String.valueOf(e.getMessage())));
        } catch (RemoteException e) {
            return Optional.of(new WriteResult.Unavailable(null, String.valueOf(e.getMessage())));
        }
    }

    /** One person at whom a system stumbles does not hold up the others: whoever failed is due later. */
    private void wait(Queue.Claimed person) {
        queue.release(person, clock.instant(), properties.pauseAfter(person.attempts() + 1), true);
    }
}
