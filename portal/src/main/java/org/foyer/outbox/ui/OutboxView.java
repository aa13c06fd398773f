package org.foyer.outbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.outbox.FieldGroup;
import org.foyer.outbox.OutboxCase;
import org.foyer.outbox.OutboxCase.Kind;
import org.foyer.outbox.OutboxDesk;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Toast;

/** What goes back to the member administration: what has to be decided, what was refused, what waits. */
@Route(OutboxView.ROUTE)
@PermitAll
class OutboxView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "office/outbox";
    private static final int AT_A_TIME = 50;

    private final OutboxDesk desk;
    private final FieldWords words;
    private final Clock clock;
    private final Div list = new Div();
    private Kind shown = Kind.CONFLICT;
    private int count;

    OutboxView(OutboxDesk desk, FieldWords words, Clock clock) {
        this.desk = desk;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outbox.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!desk.isOpen()) {
            throw new NotFoundException();
        }
        Map<Kind, Integer> counts = desk.counts();
        shown = List.of(Kind.values()).stream()
                .filter(kind -> counts.getOrDefault(kind, 0) > 0)
                .findFirst()
                .orElse(Kind.CONFLICT);
        compose();
    }

    private void compose() {
        removeAll();
        add(new PageHeader(getTranslation("outbox.title"), getTranslation("outbox.sentence")));
        desk.state().ifPresent(state -> add(new SystemPanel(state, this::written, this::resume)));
        add(chips(desk.counts()), list);
        list.removeAll();
        count = 0;
        addCases();
        if (count == 0) {
            list.add(new EmptyState(
                    "circle-check",
                    getTranslation("outbox.empty." + key(shown)),
                    getTranslation("outbox.empty.sentence")));
        }
    }

    private Div chips(Map<Kind, Integer> counts) {
        var chips = new Div();
        chips.addClassName("foyer-chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation("outbox.filter"));
        for (Kind kind : Kind.values()) {
            var number = new Span(NumberFormat.getIntegerInstance(getLocale()).format(counts.getOrDefault(kind, 0)));
            number.addClassName("foyer-number");
            var chip = new NativeButton();
            chip.addClassName("foyer-chip");
            chip.add(new Span(getTranslation("outbox.kind." + key(kind))), number);
            chip.getElement().setAttribute("aria-pressed", Boolean.toString(kind == shown));
            chip.addClickListener(click -> {
                shown = kind;
                compose();
            });
            chips.add(chip);
        }
        return chips;
    }

    private void addCases() {
        List<OutboxCase> cases = desk.find(shown, count, AT_A_TIME);
        if (cases.isEmpty()) {
            return;
        }
        count += cases.size();
        var rows = new Div();
        rows.addClassName("foyer-rows");
        var actions = new CaseRow.Actions(this::keepMembers, this::keepTheirs, this::retry);
        cases.forEach(each -> rows.add(new CaseRow(each, shown, written(each.since()), words, actions)));
        list.add(rows);
        if (cases.size() == AT_A_TIME) {
            var more = new Button(getTranslation("outbox.more"));
            more.addClickListener(click -> {
                list.remove(more);
                addCases();
            });
            list.add(more);
        }
    }

    private void keepMembers(OutboxCase about, FieldGroup group) {
        desk.keepMembers(about.member(), group);
        Toast.show(getTranslation("outbox.kept.member", about.name()));
        compose();
    }

    private void keepTheirs(OutboxCase about, FieldGroup group) {
        boolean taken = desk.keepTheirs(about.member(), group);
        Toast.show(getTranslation(taken ? "outbox.kept.crm" : "outbox.kept.crm.not", about.name()));
        compose();
    }

    private void retry(OutboxCase about) {
        desk.retry(about.member());
        Toast.show(getTranslation("outbox.retried", about.name()));
        compose();
    }

    private void resume() {
        desk.resume();
        Toast.show(getTranslation("outbox.resumed"));
        compose();
    }

    private String written(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(time.atZone(clock.getZone()));
    }

    private static String key(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
