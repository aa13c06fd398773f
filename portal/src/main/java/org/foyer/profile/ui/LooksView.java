package org.foyer.profile.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.foyer.audit.LookReceipt;
import org.foyer.member.ListField;
import org.foyer.profile.MyWatchers;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.PagedRows;
import org.foyer.widgets.TextRow;

/** Who looked at the member's data by an office, took them along or acted for them. */
@Route(LooksView.ROUTE)
@PermitAll
class LooksView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "my-data/looks";

    private final MyWatchers watchers;
    private final Clock clock;

    LooksView(MyWatchers watchers, Clock clock) {
        this.watchers = watchers;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("selfservice.looks.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(
                new BackToMyData(),
                new PageHeader(getTranslation("selfservice.looks.title"), getTranslation("selfservice.looks.more")));
        int kept = watchers.looks();
        if (kept == 0) {
            add(new EmptyState(
                    "eye",
                    getTranslation("selfservice.looks.none"),
                    getTranslation("selfservice.looks.none.sentence")));
            return;
        }
        var rows = new PagedRows<LookReceipt>(watchers::looks, this::row);
        rows.show(kept);
        add(rows);
    }

    private TextRow row(LookReceipt receipt) {
        var look = receipt.look();
        String unit = receipt.unitName().in(getLocale());
        String office = watchers.officeOf(receipt, getLocale()) + (unit.isEmpty() ? "" : " · " + unit);
        String moment = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(receipt.at().atZone(clock.getZone()));
        var lines = new ArrayList<String>();
        String fields = fields(look.fields());
        if (!fields.isEmpty()) {
            lines.add(getTranslation("selfservice.looks.fields", fields));
        }
        var purpose = look.whatFor();
        if (purpose != null && !purpose.isBlank()) {
            lines.add(getTranslation("selfservice.looks.for", purpose));
        }
        return new TextRow(
                getTranslation("selfservice.looks.kind." + look.kind().name().toLowerCase(Locale.ROOT)),
                look.byName() + ", " + office + ", " + moment,
                lines);
    }

    private String fields(List<String> shown) {
        return Arrays.stream(ListField.values())
                .filter(field -> shown.contains(field.name()))
                .map(field -> getTranslation(field.key()))
                .collect(Collectors.joining(", "));
    }
}
