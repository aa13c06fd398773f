package org.foyer.content;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** The words over all pages, for those whom they are meant for and for as long as they hold. */
@Service
public class Notices {

    private final Library library;

    Notices(Library library) {
        this.library = library;
    }

    /** What the reader has not put away, what presses first. */
    public List<Notice> mine(Locale reader) {
        return library.shown(Shelf.NOTICES, reader).stream()
                .map(Notices::notice)
                .sorted(Comparator.comparing(Notice::severity))
                .toList();
    }

    private static Notice notice(ContentNode node) {
        var severity = switch (node.value("severity").orElse("")) {
            case "alert" -> Notice.Severity.ALERT;
            case "warning" -> Notice.Severity.WARNING;
            default -> Notice.Severity.INFO;
        };
        return new Notice(node.id(), severity, node.text("title"), node.text("text"));
    }
}
