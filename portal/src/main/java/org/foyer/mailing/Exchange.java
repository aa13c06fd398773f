package org.foyer.mailing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.foyer.mailing.MailingRuns.Counts;
import org.foyer.remote.RemoteException;
import org.foyer.remote.RemoteGarbledException;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.RemoteUnavailableException;
import org.foyer.values.MemberId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Runs one exchange with a service and notes how it went. A service that fails keeps the others from nothing. */
@Component
class Exchange {

    private static final Logger LOG = LoggerFactory.getLogger(Exchange.class);

    private final MailingRuns runs;

    Exchange(MailingRuns runs) {
        this.runs = runs;
    }

    /** What a run changed, and who was not taken, by what the service calls them. */
    record Outcome(Counts counts, List<NotTaken> notTaken) {}

    /**
     * Runs it.
     *
     * @param keys whom the service means by an e-mail in small letters, or by a token
     * @return whether it went to its end
     */
    boolean run(String target, Supplier<Outcome> work, Map<String, MemberId> keys) {
        UUID run = runs.begin(target);
        try {
            Outcome outcome = work.get();
            var failures = new HashMap<MemberId, String>();
            for (NotTaken entry : outcome.notTaken()) {
                MemberId member = keys.get(entry.key().toLowerCase(Locale.ROOT));
                if (member != null) {
                    failures.put(member, entry.words());
                }
            }
            runs.done(run, target, outcome.counts(), failures);
            return true;
        } catch (RemoteException e) {
            LOG.warn("The exchange {} failed: {}", target, e.getMessage());
            runs.failed(run, problem(e), e.getMessage());
        } catch (RefusedByServiceException e) {
            LOG.warn("The exchange {} failed: {}", target, e.getMessage());
            runs.failed(run, "refused", e.words());
        } catch (RuntimeException e) {
            runs.failed(run, "unexpected", null);
            throw e;
        }
        return false;
    }

    static Map<String, MemberId> keys(List<Addressee> people, Function<Addressee, String> key) {
        var keys = new HashMap<String, MemberId>();
        people.forEach(person -> keys.put(key.apply(person).toLowerCase(Locale.ROOT), person.member()));
        return keys;
    }

    private static String problem(RemoteException e) {
        return switch (e) {
            case RemoteUnavailableException ignored -> "unavailable";
            case RemoteMisconfiguredException ignored -> "misconfigured";
            case RemoteGarbledException ignored -> "garbled";
        };
    }
}
