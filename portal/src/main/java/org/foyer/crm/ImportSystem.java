package org.foyer.crm;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member system that imports can read.
 *
 * @param name as in the configuration: {@code civicrm}, {@code hitobito}, {@code groundhogg}
 * @param tellsChanges whether it can be asked for what changed only
 * @param since from when on changes would be read: the start of the last whole reading; null when there was none
 */
public record ImportSystem(
        String name, boolean tellsChanges, @Nullable Instant since) {

    /** What the system calls itself, in every language. */
    public String title() {
        return title(name);
    }

    /** From when on changes can be asked for; empty where only everything can be read. */
    public Optional<Instant> changesSince() {
        return tellsChanges ? Optional.ofNullable(since) : Optional.empty();
    }

    static String title(String name) {
        return switch (name) {
            case "civicrm" -> "CiviCRM";
            case "groundhogg" -> "Groundhogg";
            default -> name;
        };
    }
}
