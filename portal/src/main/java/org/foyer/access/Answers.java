package org.foyer.access;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foyer.values.MemberId;

/** What the database answered to the questions that each decision asks. */
final class Answers {

    final Map<Session, Optional<Impersonation>> impersonations = new HashMap<>();
    final Map<String, Optional<MemberId>> members = new HashMap<>();
    final Map<Holder, List<Grant>> grants = new HashMap<>();
    final Map<MemberId, Boolean> termsDue = new HashMap<>();
    final Map<MemberId, Standing> standings = new HashMap<>();

    private final long since = System.nanoTime();

    /** A sign-in session of an account. */
    record Session(String subject, String id) {}

    /** Whose offices, on what day. */
    record Holder(MemberId member, LocalDate day) {}

    /** In nanoseconds. */
    long age() {
        return System.nanoTime() - since;
    }
}
