package org.foyer.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * An answer as an official reads it.
 *
 * @param office the office and unit that it was sent to, in the reader's language
 * @param holders who works for the office today
 * @param conversation the way to the conversation with the sender, as a path of the portal; null where there is none
 * @param longest the last day to which it may be kept
 * @param facts what other rooms know of it
 */
public record OpenAnswer(
        SentAnswer answer,
        String office,
        List<Holder> holders,
        List<AnswerFile> files,
        List<Note> notes,
        List<Step> steps,
        List<Delivery> deliveries,
        @Nullable String conversation,
        LocalDate longest,
        List<Said> facts) {

    public OpenAnswer {
        holders = List.copyOf(holders);
        files = List.copyOf(files);
        notes = List.copyOf(notes);
        steps = List.copyOf(steps);
        deliveries = List.copyOf(deliveries);
        facts = List.copyOf(facts);
    }

    /** What another room knows, under a name; in the reader's language. */
    public record Said(String label, String words) {}

    /** Somebody who works for the office today. */
    public record Holder(MemberId id, String name) {}

    /**
     * Something an official wrote.
     *
     * @param author null for somebody who is not there any more
     * @param mailed whether it went to the sender
     */
    public record Note(@Nullable String author, Instant at, String text, boolean mailed) {}

    /**
     * Something an official did.
     *
     * @param author null for somebody who is not there any more
     * @param whom to whom it was given; null for nobody any more
     */
    public record Step(
            Instant at,
            @Nullable String author,
            What what,
            @Nullable AnswerState state,
            @Nullable String whom,
            @Nullable LocalDate day,
            @Nullable String reason) {}

    /** What can be done with an answer. */
    public enum What {
        STATE,
        ASSIGNED,
        KEPT,
        REPLIED,
        SENT_AGAIN
    }

    /**
     * How it stands with handing the answer to a system of the association.
     *
     * @param problem why it was not taken the last time, as a code; null where nothing is known against it
     */
    public record Delivery(
            UUID id,
            String webhook,
            State state,
            int attempts,
            Instant nextAt,
            @Nullable String problem) {

        /** WAITING goes out again by itself, FAILED does not. */
        public enum State {
            WAITING,
            DELIVERED,
            FAILED
        }
    }

    /** Who works on it, where they still hold the office; else null. */
    public @Nullable Holder assigned() {
        return holders.stream()
                .filter(holder -> holder.id().equals(answer.assignedTo()))
                .findFirst()
                .orElse(null);
    }
}
