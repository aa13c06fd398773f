package org.foyer.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Objects;
import org.foyer.account.AccountDesk;
import org.foyer.account.AccountProblem;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.PagedRows;
import org.jspecify.annotations.Nullable;

/** Whether the accounts of all members are as they should be, and which of them need a human. */
@Route(AccountsView.ROUTE)
@PermitAll
class AccountsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "office/accounts";

    private final AccountDesk desk;
    private final Clock clock;
    private final Section problems = new Section();
    private @Nullable String chosen;

    AccountsView(AccountDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
        problems.addClassName("foyer-section");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("accounts.follow.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!desk.isOpen()) {
            throw new NotFoundException();
        }
        removeAll();
        var header =
                new PageHeader(getTranslation("accounts.follow.title"), getTranslation("accounts.follow.sentence"));
        add(header, new AccountRunPanel(desk, clock, this::showProblems), problems);
        showProblems();
    }

    private void showProblems() {
        problems.removeAll();
        Map<String, Integer> counts = desk.problemCounts();
        if (counts.isEmpty()) {
            problems.add(new EmptyState(
                    "circle-check",
                    getTranslation("accounts.problems.none"),
                    getTranslation("accounts.problems.none.sentence")));
            return;
        }
        if (chosen != null && !counts.containsKey(chosen)) {
            chosen = null;
        }
        var rows = new PagedRows<AccountProblem>((offset, limit) -> desk.problems(chosen, offset, limit), this::row);
        problems.add(new H2(getTranslation("accounts.problems")), chips(counts), rows);
        rows.show(
                chosen == null
                        ? counts.values().stream().mapToInt(Integer::intValue).sum()
                        : counts.getOrDefault(chosen, 0));
    }

    private Div chips(Map<String, Integer> counts) {
        var chips = new Div();
        chips.addClassName("foyer-chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation("accounts.problems.filter"));
        counts.forEach((code, count) -> {
            var number = new Span(NumberFormat.getIntegerInstance(getLocale()).format(count));
            number.addClassName("foyer-number");
            var chip = new NativeButton();
            chip.addClassName("foyer-chip");
            chip.add(new Span(getTranslation("accounts.problem." + code + ".short")), number);
            chip.getElement().setAttribute("aria-pressed", Boolean.toString(code.equals(chosen)));
            chip.addClickListener(click -> {
                chosen = Objects.equals(code, chosen) ? null : code;
                showProblems();
            });
            chips.add(chip);
        });
        return chips;
    }

    private Component row(AccountProblem problem) {
        var since = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .withZone(clock.getZone())
                .format(problem.since());
        var fact = new Paragraph(getTranslation("accounts.problem.fact", problem.number(), since));
        var words = new Div(
                new H2(problem.name()), fact, new Paragraph(getTranslation("accounts.problem." + problem.code())));
        words.addClassName("foyer-grow");
        var row = new Div(words);
        row.addClassName("foyer-row");
        return row;
    }
}
