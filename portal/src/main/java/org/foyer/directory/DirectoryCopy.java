package org.foyer.directory;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.foyer.audit.LookReceipt;
import org.foyer.member.VisibleMember;

/**
 * A copy of a search that was noted and can now be written.
 *
 * @param title the search in words
 * @param language of the headings
 */
record DirectoryCopy(
        String title, CopyFormat format, Locale language, List<Copied> people, LookReceipt receipt, String fileName) {

    DirectoryCopy {
        people = List.copyOf(people);
    }

    /** Somebody of a copy: the office by which they were found, and what they show to whoever takes it. */
    record Copied(Found found, VisibleMember shown) {}

    Instant takenAt() {
        return receipt.at();
    }
}
