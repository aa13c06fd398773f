package org.foyer.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.foyer.form.AnswerState;
import org.foyer.form.OpenAnswer;
import org.foyer.form.OpenAnswer.Delivery;
import org.foyer.form.OpenAnswer.Holder;
import org.foyer.values.MemberId;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.Icon;
import org.foyer.widgets.LightState;
import org.foyer.widgets.LocalDatePicker;
import org.jspecify.annotations.Nullable;

/** How far the work is, with whom it is, when the answer is deleted, and whether the association's systems have it. */
final class AnswerPanel extends Div {

    private final OpenAnswer open;
    private final Clock clock;
    private final Actions actions;

    /** What can be done; each tells whether it was. */
    record Actions(
            Predicate<AnswerState> state,
            Predicate<@Nullable MemberId> assign,
            BiPredicate<LocalDate, String> keep,
            BooleanSupplier sendAgain) {}

    AnswerPanel(OpenAnswer open, Clock clock, Actions actions) {
        this.open = open;
        this.clock = clock;
        this.actions = actions;
        addClassNames("foyer-sheet", "foyer-sheet-padded", "foyer-desk-panel");
        add(part("form.desk.work", DeskWords.badge(open.answer().state())));
        if (open.answer().state() != AnswerState.WITHDRAWN) {
            add(state());
        }
        add(assigned(), deletion());
        open.deliveries().forEach(delivery -> add(delivery(delivery)));
    }

    private Div part(String title, Component beside) {
        var head = new Div(new H2(getTranslation(title)), beside);
        head.addClassName("foyer-desk-head");
        return head;
    }

    private Select<AnswerState> state() {
        var choice = new Select<AnswerState>();
        choice.setLabel(getTranslation("form.desk.state"));
        choice.setItems(AnswerState.NEW, AnswerState.IN_WORK, AnswerState.DONE, AnswerState.REFUSED);
        choice.setItemLabelGenerator(DeskWords::state);
        choice.setValue(open.answer().state());
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                actions.state().test(change.getValue());
            }
        });
        return choice;
    }

    private Select<Holder> assigned() {
        var choice = new Select<Holder>();
        choice.setLabel(getTranslation("form.desk.assigned"));
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(getTranslation("form.desk.nobody"));
        choice.setItems(open.holders());
        choice.setItemLabelGenerator(holder -> holder == null ? getTranslation("form.desk.nobody") : holder.name());
        var now = open.assigned();
        if (now != null) {
            choice.setValue(now);
        } else if (open.answer().assignedTo() != null) {
            choice.setHelperText(getTranslation("form.desk.assigned.left"));
        }
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                var chosen = change.getValue();
                actions.assign().test(chosen == null ? null : chosen.id());
            }
        });
        return choice;
    }

    private Div deletion() {
        var until = open.answer().deleteOn();
        var words = new Paragraph(getTranslation("form.desk.deletion.on", DeskWords.day(until)));
        var day = new LocalDatePicker(getTranslation("form.desk.deletion.day"));
        day.setMin(LocalDate.now(clock).plusDays(1));
        day.setMax(open.longest().isAfter(until) ? open.longest() : until);
        day.setValue(until);
        day.setWidthFull();
        var reason = new TextField(getTranslation("form.desk.deletion.reason"));
        reason.setMaxLength(300);
        reason.setWidthFull();
        var save = new Button(getTranslation("form.desk.deletion.save"));
        save.addClickListener(click -> {
            var wanted = day.getValue();
            if (wanted == null) {
                day.setInvalid(true);
                day.setErrorMessage(getTranslation("form.desk.refused.day_past"));
                return;
            }
            if (wanted.isAfter(until) && reason.getValue().isBlank()) {
                reason.setInvalid(true);
                reason.setErrorMessage(getTranslation("form.desk.refused.reason_missing"));
                reason.focus();
                return;
            }
            actions.keep().test(wanted, reason.getValue());
        });
        var form = new Div(day, reason, save);
        form.addClassName("foyer-desk-form");
        var details = new Details(getTranslation("form.desk.deletion.change"), form);
        return group("form.desk.deletion", List.of(words, details));
    }

    private Div delivery(Delivery delivery) {
        var light = switch (delivery.state()) {
            case DELIVERED -> LightState.SAVED;
            case WAITING -> LightState.WAITING;
            case FAILED -> LightState.REFUSED;
        };
        var key = "form.desk.delivery." + delivery.state().name().toLowerCase(Locale.ROOT);
        var words = new FieldLight(
                light,
                getTranslation(
                        key,
                        delivery.webhook(),
                        DeskWords.moment(delivery.nextAt(), clock.getZone()),
                        delivery.attempts()));
        var group = group("form.desk.delivery", List.of(words));
        var problem = delivery.problem();
        if (problem != null) {
            group.add(new Paragraph(problem(problem)));
        }
        if (delivery.state() == Delivery.State.FAILED) {
            var again = new Button(getTranslation("form.desk.send-again"), new Icon("refresh").small());
            again.setDisableOnClick(true);
            again.addClickListener(click -> actions.sendAgain().getAsBoolean());
            group.add(again);
        }
        return group;
    }

    private String problem(String code) {
        return code.startsWith("status-")
                ? getTranslation("form.desk.problem.status", code.substring("status-".length()))
                : getTranslation("form.desk.problem." + code);
    }

    private Div group(String title, List<? extends Component> content) {
        var group = new Div(new H2(getTranslation(title)));
        group.addClassName("foyer-desk-group");
        content.forEach(group::add);
        return group;
    }
}
