package org.foyer.form;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foyer.content.ContentNode;
import org.foyer.content.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * A form as an editor made it.
 *
 * @param name its address below {@code /forms}
 * @param intro rich text, as the content management system delivers it
 * @param thanks likewise
 * @param pages at least one
 * @param defects what an editor should mend
 * @param node the whole of it, for what other rooms read of it
 */
public record Form(
        String name,
        FormKind kind,
        LocalText title,
        LocalText intro,
        LocalText thanks,
        Period period,
        Recipient recipient,
        Confirmation confirmation,
        Handling handling,
        List<FormPage> pages,
        List<Defect> defects,
        ContentNode node) {

    public Form {
        pages = List.copyOf(pages);
        defects = List.copyOf(defects);
    }

    /**
     * When answers are taken.
     *
     * @param closesAt the first moment when none is any more
     */
    public record Period(
            @Nullable Instant opensAt, @Nullable Instant closesAt) {

        public boolean isOpen(Instant now) {
            return !isBefore(now) && !isOver(now);
        }

        public boolean isBefore(Instant now) {
            return opensAt != null && now.isBefore(opensAt);
        }

        public boolean isOver(Instant now) {
            return closesAt != null && !now.isBefore(closesAt);
        }
    }

    /**
     * Which office works on the answers.
     *
     * @param office code of an office type
     * @param unit number of a unit; without one that of the sender's main section
     */
    public record Recipient(
            @Nullable String office, @Nullable String unit) {}

    /** What the sender gets by mail; plain text with places such as {@code {firstName}}. */
    public record Confirmation(LocalText subject, LocalText text) {}

    /**
     * What becomes of an answer.
     *
     * @param thread whether a conversation with the office begins
     * @param webhook name of one that the operator set up
     * @param once whether a person sends one answer only
     * @param keepDays how long an answer is kept
     */
    public record Handling(boolean thread, @Nullable String webhook, boolean once, int keepDays) {}

    /** All fields in their order. */
    public List<Field> fields() {
        return pages.stream().flatMap(page -> page.fields().stream()).toList();
    }

    public Optional<Field> field(String fieldName) {
        return fields().stream().filter(field -> field.name().equals(fieldName)).findFirst();
    }
}
