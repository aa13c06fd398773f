package org.foyer.event.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.foyer.event.EventUnit;
import org.foyer.event.FeedLinks;
import org.foyer.widgets.Icon;

/** The ways to hear of the events of a unit without coming back to this page. */
final class SubscribePanel extends Section {

    SubscribePanel(EventUnit unit) {
        addClassName("foyer-section");
        var ways = new Div();
        ways.addClassName("foyer-ways");
        var icons = List.of("calendar-plus", "news", "news").iterator();
        FeedLinks.of(unit.number(), getLocale()).forEach(feed -> ways.add(way(icons.next(), feed)));
        add(
                new H2(getTranslation("event.subscribe")),
                new Paragraph(
                        getTranslation("event.subscribe.sentence", unit.name().in(getLocale()))),
                ways);
    }

    private Anchor way(String icon, FeedLinks.Link feed) {
        var link = new Anchor(
                feed.address(), new Icon(icon).small(), new Span(getTranslation("event.subscribe." + feed.ending())));
        link.addClassName("foyer-button-link");
        link.setRouterIgnore(true);
        return link;
    }
}
