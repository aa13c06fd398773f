package org.foyer.content;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.foyer.access.Person;
import org.foyer.access.SignedIn;
import org.springframework.stereotype.Service;

/** The words over all pages, for those whom they are meant for and for as long as they hold. */
@Service
public class Notices {

    private final Library library;
    private final SignedIn signedIn;
    private final Dismissals dismissals;

    Notices(Library library, SignedIn signedIn, Dismissals dismissals) {
        this.library = library;
        this.signedIn = signedIn;
        this.dismissals = dismissals;
    }

    /** What the reader has not put away, what presses first. */
    public List<Notice> mine(Locale reader) {
        var all = library.shown(Shelf.NOTICES, reader).stream()
                .map(Notices::notice)
                .toList();
        if (all.isEmpty()) {
            return all;
        }
        var away = signedIn.person().map(person -> dismissals.of(person.id())).orElse(Set.of());
        return all.stream()
                .filter(notice -> !notice.canBeDismissed() || !away.contains(notice.id()))
                .sorted(Comparator.comparing(Notice::severity))
                .toList();
    }

    /** Whether the reader may put it away; support leaves that to the member. */
    public boolean canDismiss(Notice notice) {
        return notice.canBeDismissed()
                && signedIn.person().map(Person::inPerson).orElse(true);
    }

    /** Puts a notice away: of a member for good, of a visitor for as long as the page is open, which whoever calls takes care of. */
    public void dismiss(Notice notice) {
        if (notice.canBeDismissed() && signedIn.person().isPresent()) {
            dismissals.add(signedIn.requireInPerson().id(), notice.id());
        }
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
