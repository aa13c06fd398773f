package org.foyer.event.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.foyer.event.Event;
import org.foyer.event.EventRegistrations;
import org.foyer.event.EventWords;
import org.foyer.event.Places;
import org.foyer.event.Registering;
import org.foyer.event.Registration;
import org.foyer.event.Registration.State;
import org.foyer.values.Association;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Toast;
import org.springframework.web.util.UriUtils;

/** How full an event is, how one registers, and how one's own registration stands. */
final class RegisterPanel extends Div {

    private final Event event;
    private final EventRegistrations registrations;
    private final Registering words;
    private final EventWords times;
    private final Association association;

    RegisterPanel(
            Event event,
            EventRegistrations registrations,
            Registering words,
            EventWords times,
            Association association) {
        this.event = event;
        this.registrations = registrations;
        this.words = words;
        this.times = times;
        this.association = association;
        addClassNames("foyer-sheet", "foyer-sheet-padded", "foyer-event-register");
        show();
    }

    private void show() {
        removeAll();
        Places places =
                Objects.requireNonNull(registrations.places(List.of(event)).get(event.id()));
        var mine = registrations.mine(event);
        mine.forEach(this::standing);
        if (mine.isEmpty()) {
            add(line("users", words.places(event, places, getLocale())));
        }
        if (words.isOpen(event, places, getLocale())) {
            if (mine.isEmpty()) {
                add(
                        line(
                                "calendar-due",
                                getTranslation(
                                        "event.register.until",
                                        times.moment(event.terms().deadline(), getLocale()))),
                        register(places));
            }
        }
    }

    private void standing(Registration registration) {
        var badge = new Span(words.standing(registration, getLocale()));
        badge.addClassNames(
                "foyer-badge",
                "foyer-event-standing",
                registration.state() == State.WAITING ? "foyer-badge-wait" : "foyer-badge-ok");
        badge.addComponentAsFirst(
                new Icon(registration.state() == State.WAITING ? "hourglass" : "circle-check").small());
        add(badge);
        if (event.off()) {
            return;
        }
        add(new Paragraph(
                words.cancelling(registration, event.terms().cancelUntil(), association.officeEmail(), getLocale())));
        if (registrations.canCancel(registration)) {
            add(new Button(getTranslation("event.cancel"), click -> ask(registration)));
        }
    }

    private void ask(Registration registration) {
        new ConfirmSheet(
                        getTranslation("event.cancel.ask", event.title().in(getLocale())),
                        getTranslation("event.cancel.ask.text"),
                        getTranslation("event.cancel"),
                        getTranslation("event.cancel.keep"),
                        () -> cancel(registration))
                .open();
    }

    private void cancel(Registration registration) {
        Toast.show(
                registrations.cancelMine(registration.answer())
                        ? getTranslation("event.cancel.done")
                        : words.cancelling(
                                registration, event.terms().cancelUntil(), association.officeEmail(), getLocale()));
        show();
    }

    private Anchor register(Places places) {
        var link = new Anchor(
                "forms/" + UriUtils.encodePathSegment(event.name(), "UTF-8"),
                getTranslation(places.isFull() ? "event.register.wait" : "event.register"));
        link.addClassName("foyer-event-go");
        return link;
    }

    private static Paragraph line(String icon, String words) {
        return new Paragraph(new Icon(icon).small(), new Span(words));
    }
}
