package org.foyer.event.ui;

import java.util.List;
import java.util.Locale;
import org.foyer.event.EventRegistrations;
import org.foyer.event.EventWords;
import org.foyer.event.Registration;
import org.foyer.event.Registration.State;
import org.foyer.event.Told;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.foyer.widgets.LightState;
import org.foyer.widgets.StartContributor;
import org.foyer.widgets.StartTile;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** The next event that a member registered for, on the start page. */
@Component
class EventsOnStart implements StartContributor {

    private final EventRegistrations registrations;
    private final EventWords words;
    private final Texts texts;

    EventsOnStart(EventRegistrations registrations, EventWords words, Texts texts) {
        this.registrations = registrations;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public List<StartTile> tiles(MemberId member, Locale locale) {
        return registrations.mine().stream()
                .limit(1)
                .flatMap(next -> registrations.told(next).stream().map(event -> tile(next, event, locale)))
                .toList();
    }

    private StartTile tile(Registration registration, Told event, Locale locale) {
        var tile = new StartTile(
                "event",
                16,
                "calendar",
                EventsView.ROUTE + "/" + UriUtils.encodePathSegment(event.form(), "UTF-8"),
                event.title().in(locale),
                fact(registration, event, locale));
        return registration.state() == State.WAITING ? tile.lit(LightState.WAITING) : tile;
    }

    private String fact(Registration registration, Told event, Locale locale) {
        if (event.off()) {
            return texts.get(locale, "event.off");
        }
        return registration.state() == State.WAITING
                ? texts.get(locale, "event.start.waiting", registration.waiting())
                : words.brief(event.startsAt(), locale);
    }
}
