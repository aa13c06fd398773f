package org.foyer.form;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foyer.content.Library;
import org.foyer.content.Shelf;
import org.springframework.stereotype.Service;

/** The forms of the portal, as each reader may see them; and all of them, for what the portal itself does. */
@Service
public class Forms {

    private final Library library;
    private final Clock clock;

    Forms(Library library, Clock clock) {
        this.library = library;
        this.clock = clock;
    }

    /** A form that is meant for the reader, open or not; empty for one that is not, as for one that does not exist. */
    public Optional<Form> form(String name, Locale reader) {
        return library.shown(Shelf.FORMS, name, reader).map(FormReader::read);
    }

    /** The forms that are meant for the reader and take answers now, in their order. */
    public List<FormLink> mine(Locale reader) {
        var now = clock.instant();
        return library.shown(Shelf.FORMS, reader).stream()
                .filter(node -> FormReader.periodOf(node).isOpen(now))
                .map(node -> FormLink.to(node, reader))
                .toList();
    }

    /** A form, whoever it is meant for: for what the portal does with its answers, never to be shown as a form. */
    public Optional<Form> definition(String name) {
        return library.held(Shelf.FORMS, name).map(FormReader::read);
    }

    /** All forms, likewise. */
    public List<Form> definitions() {
        return library.held(Shelf.FORMS).stream().map(FormReader::read).toList();
    }
}
