package org.foyer.profile.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.foyer.audit.Change;
import org.foyer.audit.ChangeWords;
import org.foyer.profile.MyHistory;
import org.foyer.values.MemberId;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.PagedRows;
import org.foyer.widgets.TextRow;

/** What changed in one's own data, when and by whom. */
@Route(HistoryView.ROUTE)
@PermitAll
class HistoryView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "my-data/history";

    private final MyHistory history;
    private final ChangeWords words;

    HistoryView(MyHistory history, ChangeWords words) {
        this.history = history;
        this.words = words;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        MemberId me = history.owner();
        add(
                new BackToMyData(),
                new PageHeader(
                        getTranslation("selfservice.history.title"), getTranslation("selfservice.history.sentence")));
        int found = history.count();
        if (found == 0) {
            add(new EmptyState(
                    "history",
                    getTranslation("selfservice.history.empty.title"),
                    getTranslation("selfservice.history.empty.text")));
            return;
        }
        var rows = new PagedRows<Change>(
                history::page,
                change -> new TextRow(
                        words.what(change, getLocale()),
                        words.when(change, getLocale()) + ", " + words.who(change, me, getLocale()),
                        words.lines(change, getLocale()).stream()
                                .map(line -> words.told(line, getLocale()))
                                .toList()));
        rows.show(found);
        add(rows);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("selfservice.history.title");
    }
}
