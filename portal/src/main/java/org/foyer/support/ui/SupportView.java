package org.foyer.support.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.foyer.access.Impersonations;
import org.foyer.access.PastImpersonation;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.PagedRows;
import org.foyer.widgets.TextRow;

/** Who saw the portal as whom, when and why: those who may do it see it of each other. */
@Route(SupportView.ROUTE)
@PermitAll
class SupportView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "office/support";

    private final Impersonations impersonations;
    private final Clock clock;

    SupportView(Impersonations impersonations, Clock clock) {
        this.impersonations = impersonations;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("support.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!impersonations.isOpen()) {
            throw new NotFoundException();
        }
        removeAll();
        add(new PageHeader(getTranslation("support.title"), getTranslation("support.sentence")));
        int count = impersonations.count();
        if (count == 0) {
            add(new EmptyState("headset", getTranslation("support.empty.title"), getTranslation("support.empty.text")));
            return;
        }
        var rows = new PagedRows<PastImpersonation>(impersonations::latest, this::row);
        rows.show(count);
        add(rows);
    }

    private TextRow row(PastImpersonation past) {
        var supporter = past.supporter().isEmpty() ? getTranslation("support.former") : past.supporter();
        var ended = past.ended();
        return new TextRow(
                past.member(),
                getTranslation("support.by", supporter),
                List.of(
                        ended == null
                                ? getTranslation("support.running", written(past.started()))
                                : getTranslation("support.over", written(past.started()), time(ended)),
                        getTranslation("support.because", past.reason())));
    }

    private String written(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(moment.atZone(clock.getZone()));
    }

    private String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(moment.atZone(clock.getZone()));
    }
}
