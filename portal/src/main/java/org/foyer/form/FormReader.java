package org.foyer.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foyer.content.ContentNode;
import org.foyer.content.LocalText;
import org.springframework.stereotype.Component;

/** Reads a form from content. Nothing that an editor wrote breaks it: what makes no sense is left out, and told. */
@Component
class FormReader {

    private static final int KEPT = 365;

    Form form(ContentNode node) {
        return new Form(
                node.name(),
                kind(node.value("kind")),
                node.text("title"),
                node.text("intro"),
                node.text("thanks"),
                new Form.Period(
                        node.time("opensAt").orElse(null), node.time("closesAt").orElse(null)),
                new Form.Recipient(
                        node.value("recipientOffice").orElse(null),
                        node.value("recipientUnit").orElse(null)),
                new Form.Confirmation(node.text("mailSubject"), node.text("mailText")),
                new Form.Handling(node.flag("thread"), node.value("webhook").orElse(null), node.flag("once"), (int)
                        node.number("keepDays").orElse(KEPT)),
                List.of(new FormPage("", node.text("title"), LocalText.NONE, null, List.of())),
                List.of(),
                node);
    }

    private static FormKind kind(Optional<String> word) {
        return word.flatMap(FormReader::kind).orElse(FormKind.REQUEST);
    }

    private static Optional<FormKind> kind(String word) {
        try {
            return Optional.of(FormKind.valueOf(word.strip().toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
