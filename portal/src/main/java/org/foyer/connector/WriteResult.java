package org.foyer.connector;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of a wish to write. */
public sealed interface WriteResult {

    /** All fields stand as wanted; seen with our own eyes. */
    record Accepted(CrmRecord now) implements WriteResult {}

    /**
     * Handed over to a system that does not answer; whether it took the fields shows the next import.
     *
     * @param where the name of the file
     */
    record HandedOver(String where) implements WriteResult {}

    /**
     * The system refused some fields; the others of the same wish stand as wanted.
     *
     * @param words the reason in the system's own words, possibly empty; may hold personal data, so never log it
     * @param fields what was refused
     */
    record Refused(RefusalCode code, String words, Set<CrmField> fields) implements WriteResult {
        public Refused {
            fields = Set.copyOf(fields);
        }

        @Override
        public String toString() {
            return "Refused[" + code + ", " + fields + "]";
        }
    }

    /**
     * Somebody else changed fields meanwhile; nothing was written. The caller decides by the policy of each field and
     * comes again with what it has now seen.
     *
     * @param fields the fields in conflict
     */
    record Conflict(CrmRecord current, Set<CrmField> fields) implements WriteResult {
        public Conflict {
            fields = Set.copyOf(fields);
        }
    }

    /** The system does not know the member any more, or shows them to us no longer. Nothing was written. */
    record Gone(String reason) implements WriteResult {}

    /** The system cannot now, or broke off; whether anything was written shows the next attempt. Try again later. */
    record Unavailable(@Nullable Duration after, String reason) implements WriteResult {

        /** How long to leave the system alone at least; empty when nobody said. */
        public Optional<Duration> retryAfter() {
            return Optional.ofNullable(after);
        }
    }

    /** Key, rights or address are wrong: stop asking until somebody has changed the configuration. */
    record Misconfigured(String reason) implements WriteResult {}
}
