package org.foyer.event.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.foyer.access.SignedIn;
import org.foyer.content.RichText;
import org.foyer.event.Event;
import org.foyer.event.EventRegistrations;
import org.foyer.event.EventWords;
import org.foyer.event.Events;
import org.foyer.event.Registering;
import org.foyer.values.Association;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.springframework.web.util.UriUtils;

/** An event: when and where, and how one registers. */
@Route(EventsView.ROUTE + "/:event")
@AnonymousAllowed
class EventView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Events events;
    private final EventWords words;
    private final RichText texts;
    private final EventRegistrations registrations;
    private final Registering registering;
    private final Association association;
    private final SignedIn signedIn;
    private String title = "";

    EventView(
            Events events,
            EventWords words,
            RichText texts,
            EventRegistrations registrations,
            Registering registering,
            Association association,
            SignedIn signedIn) {
        this.events = events;
        this.words = words;
        this.texts = texts;
        this.registrations = registrations;
        this.registering = registering;
        this.association = association;
        this.signedIn = signedIn;
    }

    static String addressOf(Event event) {
        return EventsView.ROUTE + "/" + UriUtils.encodePathSegment(event.name(), "UTF-8");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get("event")
                .flatMap(name -> events.find(name, getLocale()))
                .ifPresentOrElse(this::show, () -> leave(event));
    }

    /** The same for an event that is hidden and for one that is not there. */
    private void leave(BeforeEnterEvent event) {
        if (signedIn.account().isPresent()) {
            throw new NotFoundException();
        }
        // asked for anew, the address leads through the sign-in and back
        event.forwardToUrl("/" + event.getLocation().getPath());
    }

    private void show(Event event) {
        title = event.title().in(getLocale());
        add(back(), new PageHeader(title, words.when(event, getLocale())));
        if (event.off()) {
            var badge = new Span(getTranslation("event.off"));
            badge.addClassNames("foyer-badge", "foyer-badge-no");
            add(badge);
        }
        add(facts(event));
        add(new RegisterPanel(event, registrations, registering, words, association));
        String intro = texts.html(event.intro().in(getLocale()), getLocale());
        if (!intro.isBlank()) {
            var sheet = new Div(new Html("<div class=\"foyer-reading\">" + intro + "</div>"));
            sheet.addClassNames("foyer-sheet", "foyer-sheet-padded", "foyer-event-text");
            add(sheet);
        }
    }

    private Anchor back() {
        var back = new Anchor(EventsView.ROUTE);
        back.addClassName("foyer-back");
        back.add(new Icon("chevron-left").small(), new Span(getTranslation("event.title")));
        return back;
    }

    private Div facts(Event event) {
        var sheet = new Div();
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded", "foyer-assembly-facts");
        line(sheet, "building-community", words.unit(event, getLocale()));
        line(sheet, "map-pin", event.place().in(getLocale()));
        line(sheet, "receipt", event.price().in(getLocale()));
        var calendar = new Anchor(
                addressOf(event) + "/calendar.ics?lang=" + getLocale().getLanguage(),
                new Icon("calendar-plus").small(),
                new Span(getTranslation("event.calendar")));
        calendar.addClassName("foyer-file");
        calendar.setRouterIgnore(true);
        calendar.getElement().setAttribute("download", true);
        sheet.add(calendar);
        return sheet;
    }

    private static void line(Div sheet, String icon, String words) {
        if (!words.isBlank()) {
            sheet.add(new Paragraph(new Icon(icon).small(), new Span(words)));
        }
    }
}
