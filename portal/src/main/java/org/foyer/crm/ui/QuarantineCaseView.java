package org.foyer.crm.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import java.util.UUID;
import org.foyer.crm.ImportRefusedException;
import org.foyer.crm.QuarantineCase;
import org.foyer.crm.QuarantineDesk;
import org.foyer.crm.QuarantineFilter.Kind;
import org.foyer.values.Texts;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.Icon;
import org.foyer.widgets.LightState;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Toast;

/** One row that was held back: why, its fields to be corrected, and what became of it. */
@Route(QuarantineView.ROUTE + "/:case")
@PermitAll
class QuarantineCaseView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final QuarantineDesk desk;
    private final Texts texts;

    QuarantineCaseView(QuarantineDesk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("crm.quarantine.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!desk.isOpenToMe()) {
            throw new NotFoundException();
        }
        show(event.getRouteParameters()
                .get("case")
                .flatMap(QuarantineCaseView::id)
                .flatMap(id -> desk.find(id, getLocale()))
                .orElseThrow(NotFoundException::new));
    }

    private void show(QuarantineCase row) {
        removeAll();
        var back = new Anchor(QuarantineView.ROUTE);
        back.addClassName("foyer-back");
        back.add(new Icon("chevron-left").small());
        back.add(getTranslation("crm.quarantine.back"));
        String name = row.person().isBlank() ? getTranslation("crm.quarantine.nameless") : row.person();
        add(
                back,
                new PageHeader(
                        name,
                        getTranslation(
                                "crm.quarantine.case.sentence",
                                row.number(),
                                row.unitKnown()
                                        ? row.unitName()
                                        : getTranslation("crm.quarantine.unit.unknown.name", row.unit()),
                                row.row(),
                                row.nights())),
                standing(row));
        var form = new QuarantineCaseForm(row, desk.fieldsOf(row), texts);
        boolean decides = desk.mayDecide() && row.kind() != null;
        if (decides && row.kind() != Kind.LEFT_OUT) {
            add(form, actions(row, form), new LeaveOutSection(reason -> decide(row, () -> desk.leaveOut(row, reason))));
        } else if (decides) {
            var reopen =
                    new Button(getTranslation("crm.quarantine.reopen"), click -> decide(row, () -> desk.reopen(row)));
            add(reopen);
        }
        add(form.original());
    }

    private Div standing(QuarantineCase row) {
        var standing = new Div();
        standing.addClassNames("foyer-sheet", "foyer-sheet-padded", "foyer-field-state");
        QuarantineCase.Closed closed = row.closed();
        if (closed != null) {
            boolean taken = closed.how().equals("TAKEN");
            standing.add(new FieldLight(
                    taken ? LightState.SAVED : LightState.OVERWRITTEN,
                    getTranslation(
                            "crm.quarantine.closed." + closed.how(),
                            written(closed.on()),
                            Optional.ofNullable(closed.by()).orElse(""),
                            Optional.ofNullable(closed.reason()).orElse(""))));
        } else if (row.kind() == Kind.CORRECTED) {
            standing.add(new FieldLight(LightState.SAVED, getTranslation("crm.quarantine.taken")));
        }
        if (closed == null) {
            row.reasons().stream()
                    .filter(reason -> !reason.code().equals("correction-applied"))
                    .forEach(reason -> standing.add(new FieldLight(
                            reason.refuses() ? LightState.REFUSED : LightState.WAITING,
                            reason.in(getLocale(), texts))));
        }
        QuarantineCase.Decided correction = row.correction();
        if (correction != null && row.kind() != null) {
            standing.add(new FieldLight(
                    LightState.OVERWRITTEN,
                    getTranslation("crm.quarantine.corrected", correction.by(), written(correction.on()))));
            if (desk.mayDecide()) {
                standing.add(new Button(
                        getTranslation("crm.quarantine.drop"), click -> decide(row, () -> desk.dropCorrection(row))));
            }
        }
        return standing;
    }

    private Div actions(QuarantineCase row, QuarantineCaseForm form) {
        var correct = new Button(
                getTranslation("crm.quarantine.correct"), click -> decide(row, () -> desk.correct(row, form.values())));
        correct.addThemeVariants(ButtonVariant.PRIMARY);
        correct.setDisableOnClick(true);
        var again =
                new Button(getTranslation("crm.quarantine.again"), click -> decide(row, () -> desk.takeInAgain(row)));
        again.setDisableOnClick(true);
        again.setVisible(row.kind() != Kind.CORRECTED);
        var actions = new Div(correct, again);
        actions.addClassName("foyer-form-actions");
        return actions;
    }

    private void decide(QuarantineCase row, Runnable decision) {
        try {
            decision.run();
            QuarantineCase now = desk.find(row.id(), getLocale()).orElseThrow(NotFoundException::new);
            show(now);
            boolean out = now.kind() == Kind.HELD_BACK;
            Toast.show(getTranslation(out ? "crm.quarantine.done.held" : "crm.quarantine.done"));
        } catch (ImportRefusedException refused) {
            Toast.show(refused.problem().in(getLocale(), texts));
            desk.find(row.id(), getLocale()).ifPresent(this::show);
        }
    }

    private String written(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
