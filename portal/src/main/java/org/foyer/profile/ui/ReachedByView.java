package org.foyer.profile.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.foyer.profile.MyWatchers;
import org.foyer.profile.MyWatchers.Watcher;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;
import org.foyer.widgets.TextRow;

/** Whose offices reach the member, and what they allow. */
@Route(ReachedByView.ROUTE)
@PermitAll
class ReachedByView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "my-data/reached-by";

    private final MyWatchers watchers;

    ReachedByView(MyWatchers watchers) {
        this.watchers = watchers;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("selfservice.reached.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new BackToMyData(),
                new PageHeader(getTranslation("selfservice.reached.title"), getTranslation("selfservice.reached.more")),
                new Rows(watchers.all(getLocale()).stream().map(this::row).toList()));
    }

    private TextRow row(Watcher watcher) {
        String gives = String.join(
                ", ",
                watcher.reacher().gives().stream()
                        .sorted()
                        .map(permission -> getTranslation(
                                "access.permission." + permission.name().toLowerCase(Locale.ROOT)))
                        .toList());
        return new TextRow(
                watcher.office() + " · " + watcher.unit(), watcher.holder() + ", " + term(watcher), List.of(gives));
    }

    private String term(Watcher watcher) {
        var until = watcher.reacher().until();
        return until == null
                ? getTranslation(
                        "selfservice.reached.since", written(watcher.reacher().from()))
                : getTranslation(
                        "selfservice.reached.term", written(watcher.reacher().from()), written(until));
    }

    private String written(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }
}
