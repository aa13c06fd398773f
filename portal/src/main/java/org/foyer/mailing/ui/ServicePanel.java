package org.foyer.mailing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foyer.mailing.MailingDesk;
import org.foyer.mailing.MailingFailure;
import org.foyer.mailing.MailingRun;
import org.foyer.mailing.Reach;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Rows;
import org.foyer.widgets.TextRow;

/** How things stand with one service: whom it reaches, how the last runs went, and who could not be handed over. */
final class ServicePanel extends Div {

    private final MailingDesk desk;
    private final RunWords words;
    private final List<MailingFailure> failures = new ArrayList<>();
    private final List<Component> rows = new ArrayList<>();

    ServicePanel(MailingDesk desk, RunWords words, String service, Reach reach) {
        this.desk = desk;
        this.words = words;
        addClassName("foyer-section");
        var about = new Paragraph(getTranslation("mailing.reach", reach.agreed(), reach.reachable()));
        about.addClassName("foyer-muted");
        add(new H2(getTranslation("mailing." + service)), about);
    }

    /** A service that is not configured: what is missing, and where it is described. */
    ServicePanel missing(String icon, String what) {
        add(new EmptyState(
                icon, getTranslation("mailing.missing." + what), getTranslation("mailing.missing." + what + ".more")));
        return this;
    }

    /** Adds what is exchanged under a target, with what can be done about it. */
    ServicePanel target(String title, String target, Component... actions) {
        Optional<MailingRun> last = desk.lastRun(target);
        var row = new TextRow(title, words.fact(last, getLocale()), words.lines(last, getLocale()));
        row.add(actions);
        rows.add(row);
        failures.addAll(desk.failures(target));
        return this;
    }

    /** Shows the rows that were added, and the troubles of all of them. */
    ServicePanel end() {
        if (!rows.isEmpty()) {
            add(new Rows(rows));
        }
        if (!failures.isEmpty()) {
            add(
                    new H3(getTranslation("mailing.failures", failures.size())),
                    new Paragraph(getTranslation("mailing.failures.more")),
                    new Rows(failures.stream()
                            .map(failure -> words.row(failure, getLocale()))
                            .toList()));
        }
        return this;
    }
}
