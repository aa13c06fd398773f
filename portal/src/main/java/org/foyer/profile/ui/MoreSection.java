package org.foyer.profile.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.foyer.widgets.FormSection;
import org.foyer.widgets.Icon;
import org.foyer.widgets.ListRow;
import org.foyer.widgets.Rows;
import org.springframework.core.annotation.Order;

/** The ways to what else one can do with one's own data. */
@org.springframework.stereotype.Component
@Order(900)
class MoreSection implements ProfileSection {

    @Override
    public Component on(ProfilePage page) {
        var rows = new ArrayList<>(List.of(
                row("eye", OthersView.ROUTE, "selfservice.others"),
                row("users", ReachedByView.ROUTE, "selfservice.reached"),
                row("eye", LooksView.ROUTE, "selfservice.looks"),
                row("history", HistoryView.ROUTE, "selfservice.history")));
        if (page.inPerson()) {
            rows.add(row("devices", SessionsView.ROUTE, "selfservice.sessions"));
            rows.add(row("file-download", EverythingView.ROUTE, "selfservice.everything"));
        }
        return new FormSection(translate("selfservice.more.title"), translate("selfservice.more.about"))
                .wide(new Rows(rows));
    }

    private static ListRow row(String icon, String route, String key) {
        return new ListRow(new Icon(icon), route, translate(key + ".title")).fact(translate(key + ".sentence"));
    }
}
