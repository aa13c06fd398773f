package org.foyer.category.ui;

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
import java.util.List;
import java.util.Map;
import org.foyer.category.CategoryDesk;
import org.foyer.category.Step;
import org.foyer.category.Step.State;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.PagedRows;
import org.foyer.widgets.Toast;

/** Members who grow out of their category: what is proposed, what is coming, what was made and has to be passed on. */
@Route(CategoryView.ROUTE)
@PermitAll
class CategoryView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "office/categories";

    private final CategoryDesk desk;
    private final Div chips = new Div();
    private final Div nothing = new Div();
    private final Button all = new Button();
    private final PagedRows<Step> rows = new PagedRows<>(this::page, this::row);
    private State shown = State.PROPOSED;

    CategoryView(CategoryDesk desk) {
        this.desk = desk;
        chips.addClassName("foyer-chips");
        chips.getElement().setAttribute("role", "group");
        all.addClickListener(click -> confirmAll());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("category.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!desk.isOpenToMe()) {
            throw new NotFoundException();
        }
        removeAll();
        chips.getElement().setAttribute("aria-label", getTranslation("category.filter"));
        add(
                new PageHeader(getTranslation("category.title"), getTranslation("category.sentence")).action(all),
                chips,
                rows,
                nothing);
        Map<State, Integer> counts = desk.counts();
        shown = List.of(State.values()).stream()
                .filter(state -> counts.getOrDefault(state, 0) > 0)
                .findFirst()
                .orElse(State.PROPOSED);
        show();
    }

    private void show() {
        Map<State, Integer> counts = desk.counts();
        chips.removeAll();
        for (State state : State.values()) {
            chips.add(chip(state, counts.getOrDefault(state, 0)));
        }
        int found = counts.getOrDefault(shown, 0);
        all.setVisible(shown == State.PROPOSED && found > 1);
        all.setText(getTranslation("category.accept.all", found));
        rows.setVisible(found > 0);
        nothing.removeAll();
        if (found == 0) {
            nothing.add(new EmptyState(
                    "cake", getTranslation("category.empty." + shown), getTranslation("category.empty.sentence")));
        }
        rows.show(found);
    }

    private NativeButton chip(State state, int count) {
        var number = new Span(NumberFormat.getIntegerInstance(getLocale()).format(count));
        number.addClassName("foyer-number");
        var chip = new NativeButton();
        chip.addClassName("foyer-chip");
        chip.add(new Span(getTranslation("category.state." + state)), number);
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(state == shown));
        chip.addClickListener(click -> {
            shown = state;
            show();
        });
        return chip;
    }

    private List<Step> page(int offset, int limit) {
        return desk.find(shown, offset, limit, getLocale());
    }

    private StepRow row(Step step) {
        return new StepRow(
                step,
                () -> done(desk.accept(step), "category.accepted", step),
                () -> new DeclineDialog(step, reason -> done(desk.decline(step, reason), "category.declined", step))
                        .open(),
                () -> done(desk.passedOn(step), "category.passed-on.done", step));
    }

    private void done(boolean first, String key, Step step) {
        Toast.show(getTranslation(first ? key : "category.late", step.name()));
        show();
    }

    private void confirmAll() {
        new ConfirmSheet(
                        getTranslation(
                                "category.accept.all.question", desk.counts().getOrDefault(State.PROPOSED, 0)),
                        getTranslation("category.accept.all.sentence"),
                        getTranslation("category.accept"),
                        getTranslation("category.keep"),
                        () -> {
                            Toast.show(getTranslation("category.accepted.all", desk.acceptAll()));
                            show();
                        })
                .open();
    }
}
