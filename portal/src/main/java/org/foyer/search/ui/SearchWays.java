package org.foyer.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.foyer.widgets.FrameContributor;
import org.foyer.widgets.Icon;
import org.foyer.widgets.MenuEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ways to the search: in the menu, and in the bar at the top of a phone. */
@Configuration(proxyBeanMethods = false)
class SearchWays {

    @Bean
    MenuEntry searchInMenu() {
        return MenuEntry.forMembers(5, "search", "search.title", SearchView.ROUTE);
    }

    @Bean
    FrameContributor searchInFrame() {
        return new FrameContributor() {
            @Override
            public List<Component> top(Locale reader) {
                var words = new Span(UI.getCurrentOrThrow().getTranslation("search.title"));
                words.addClassName("foyer-visually-hidden");
                var way = new Anchor(SearchView.ROUTE, new Icon("search"), words);
                way.addClassName("foyer-icon-button");
                return List.of(way);
            }
        };
    }
}
