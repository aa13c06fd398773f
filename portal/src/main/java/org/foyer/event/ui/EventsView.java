package org.foyer.event.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foyer.event.Event;
import org.foyer.event.EventRegistrations;
import org.foyer.event.EventUnit;
import org.foyer.event.EventWords;
import org.foyer.event.Events;
import org.foyer.event.Places;
import org.foyer.event.Registering;
import org.foyer.event.Registration;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.ListRow;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;
import org.jspecify.annotations.Nullable;

/** What takes place: for visitors what is for everyone, for members what is meant for them. */
@Route(EventsView.ROUTE)
@AnonymousAllowed
class EventsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "events";
    static final String UNIT = "unit";

    private final Events events;
    private final EventWords words;
    private final EventRegistrations registrations;
    private final Registering registering;

    EventsView(Events events, EventWords words, EventRegistrations registrations, Registering registering) {
        this.events = events;
        this.words = words;
        this.registrations = registrations;
        this.registering = registering;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("event.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var asked = event.getLocation().getQueryParameters().getSingleParameter(UNIT);
        EventUnit unit = asked.map(number -> events.unit(number).orElseThrow(NotFoundException::new))
                .orElse(null);
        var upcoming = events.upcoming(getLocale());
        var shown = upcoming.stream()
                .filter(one -> unit == null || one.concerns(unit))
                .toList();
        add(new PageHeader(getTranslation("event.title"), getTranslation("event.sentence")));
        var units = units(upcoming, unit);
        if (units.size() > 1) {
            add(filter(units, unit));
        }
        add(
                shown.isEmpty()
                        ? new EmptyState(
                                "calendar-event",
                                getTranslation("event.none"),
                                getTranslation(unit == null ? "event.none.sentence" : "event.none.unit"))
                        : rows(shown));
        Optional.ofNullable(unit).or(events::top).ifPresent(feed -> add(new SubscribePanel(feed)));
    }

    private Rows rows(List<Event> shown) {
        var places = registrations.places(shown);
        Map<String, Registration> mine = registrations.mine().stream()
                .collect(Collectors.toMap(Registration::event, Function.identity(), (first, second) -> first));
        return new Rows(shown.stream()
                .map(event -> row(event, standing(event, places.get(event.id()), mine.get(event.id()))))
                .toList());
    }

    private ListRow row(Event event, String standing) {
        var row = new ListRow(
                        new DateLeaf(words.dayOf(event.startsAt()), getLocale()),
                        EventView.addressOf(event),
                        words.title(event, getLocale()))
                .fact(words.when(event, getLocale()));
        String where = words.where(event, getLocale());
        return where.isBlank() || standing.isBlank() ? row.fact(where + standing) : row.facts(where, standing);
    }

    private String standing(Event event, @Nullable Places places, @Nullable Registration mine) {
        return mine != null
                ? registering.standing(mine, getLocale())
                : event.off() || places == null ? "" : registering.places(event, places, getLocale());
    }

    /** Those that have an event, and the one that was asked for. */
    private static List<EventUnit> units(List<Event> upcoming, @Nullable EventUnit unit) {
        return Stream.concat(upcoming.stream().map(Event::unit), Stream.ofNullable(unit))
                .filter(Objects::nonNull)
                .distinct()
                .sorted(Comparator.comparing(EventUnit::number))
                .toList();
    }

    private Select<EventUnit> filter(List<EventUnit> units, @Nullable EventUnit unit) {
        var select = new Select<EventUnit>();
        select.addClassName("foyer-event-filter");
        select.setLabel(getTranslation("event.filter"));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("event.filter.all"));
        select.setItems(units);
        select.setItemLabelGenerator(one ->
                one == null ? getTranslation("event.filter.all") : one.name().in(getLocale()));
        select.setValue(unit);
        select.addValueChangeListener(change -> UI.getCurrent()
                .navigate(
                        EventsView.class,
                        change.getValue() == null
                                ? QueryParameters.empty()
                                : QueryParameters.of(UNIT, change.getValue().number())));
        return select;
    }
}
