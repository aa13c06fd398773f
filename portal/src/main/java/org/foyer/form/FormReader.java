package org.foyer.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.foyer.content.ContentNode;
import org.foyer.content.LocalText;
import org.foyer.form.Defect.Problem;
import org.jspecify.annotations.Nullable;

/** Reads a form from content. Nothing that an editor wrote breaks it: what makes no sense is left out, and told. */
final class FormReader {

    private static final int KEPT = 365;
    private static final int KEPT_AT_MOST = 3650;

    private final ContentNode node;
    private final List<Defect> defects = new ArrayList<>();

    private FormReader(ContentNode node) {
        this.node = node;
    }

    static Form read(ContentNode node) {
        return new FormReader(node).form();
    }

    static FormKind kindOf(ContentNode node) {
        return node.value("kind")
                .flatMap(word -> Arrays.stream(FormKind.values())
                        .filter(kind -> kind.name().equalsIgnoreCase(word.strip()))
                        .findFirst())
                .orElse(FormKind.REQUEST);
    }

    static Form.Period periodOf(ContentNode node) {
        return new Form.Period(
                node.time("opensAt").orElse(null), node.time("closesAt").orElse(null));
    }

    static LocalText titleOf(ContentNode node) {
        var title = node.text("title");
        return title.isEmpty() ? Wording.plain(node.name()) : title;
    }

    private Form form() {
        var pages = new Conditions(defects).settle(pages());
        if (pages.isEmpty()) {
            defects.add(new Defect(Problem.NO_FIELDS, "", ""));
        }
        var recipient = new Form.Recipient(word("recipientOffice"), word("recipientUnit"));
        var kind = kindOf(node);
        if (recipient.office() == null && kind != FormKind.EVENT) {
            defects.add(new Defect(Problem.NO_RECIPIENT, "", ""));
        }
        return new Form(
                node.name(),
                kind,
                titleOf(node),
                node.text("intro"),
                node.text("thanks"),
                periodOf(node),
                recipient,
                new Form.Confirmation(node.text("mailSubject"), node.text("mailText")),
                new Form.Handling(node.flag("thread"), word("webhook"), node.flag("once"), keepDays()),
                pages,
                defects,
                node);
    }

    private List<FormPage> pages() {
        var pages = new ArrayList<FormPage>();
        var fields = new FieldReader(defects);
        var page = new Beginning("", LocalText.NONE, LocalText.NONE, null);
        var gathered = new ArrayList<Field>();
        for (ContentNode item : node.items("fields")) {
            if (item.value("kind")
                    .filter(kind -> "page".equalsIgnoreCase(kind.strip()))
                    .isPresent()) {
                page.close(gathered).ifPresent(pages::add);
                gathered.clear();
                page = new Beginning(
                        item.value("name").orElse(""), item.text("label"), item.text("help"), fields.condition(item));
            } else {
                gathered.add(fields.field(item));
            }
        }
        page.close(gathered).ifPresent(pages::add);
        return pages;
    }

    private record Beginning(
            String name,
            LocalText title,
            LocalText help,
            @Nullable Condition condition) {

        /** A page without fields is none. */
        Optional<FormPage> close(List<Field> fields) {
            return fields.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FormPage(name, title, help, condition, fields));
        }
    }

    private @Nullable String word(String property) {
        return node.value(property).map(String::strip).orElse(null);
    }

    private int keepDays() {
        return (int) Math.clamp(node.number("keepDays").orElse(KEPT), 1, KEPT_AT_MOST);
    }
}
