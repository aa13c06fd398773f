package org.foyer.assembly.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.foyer.member.EditResult;
import org.foyer.member.Suspensions;
import org.foyer.widgets.FormSection;
import org.foyer.widgets.LocalDatePicker;
import org.foyer.widgets.Toast;

/** Asks where, from when, until when and why a membership is suspended. */
final class SuspensionForm extends Div {

    private final Select<Suspensions.Place> unit = new Select<>();
    private final DatePicker from = new LocalDatePicker();
    private final DatePicker to = new LocalDatePicker();
    private final TextArea reason = new TextArea();

    SuspensionForm(
            List<Suspensions.Place> places,
            LocalDate today,
            Function<Suspensions.Wanted, EditResult> onWanted,
            Runnable onSaved) {
        addClassNames("foyer-sheet", "foyer-sheet-padded");
        unit.setLabel(getTranslation("voting.suspension.unit"));
        unit.setItems(places);
        unit.setItemLabelGenerator(it -> it.name().in(getLocale()));
        unit.setValue(places.getFirst());
        from.setLabel(getTranslation("voting.suspension.from"));
        from.setValue(today);
        to.setLabel(getTranslation("voting.suspension.to"));
        to.setHelperText(getTranslation("voting.suspension.to.help"));
        reason.setLabel(getTranslation("voting.suspension.reason"));
        reason.setMaxLength(Suspensions.LONGEST_REASON);
        reason.setManualValidation(true);
        var save = new Button(getTranslation("voting.suspension.new"), click -> save(onWanted, onSaved));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(save);
        actions.addClassName("foyer-form-actions");
        add(
                new FormSection(
                                getTranslation("voting.suspension.new"),
                                getTranslation("voting.suspension.new.sentence"))
                        .wide(unit)
                        .with(from, to)
                        .wide(reason),
                actions);
    }

    private void save(Function<Suspensions.Wanted, EditResult> onWanted, Runnable onSaved) {
        reason.setInvalid(false);
        if (from.getValue() == null) {
            Toast.show(getTranslation("voting.suspension.missing"));
            return;
        }
        EditResult result = onWanted.apply(
                new Suspensions.Wanted(unit.getValue().unit(), from.getValue(), to.getValue(), reason.getValue()));
        if (result instanceof EditResult.Refused(String code, List<Object> arguments)) {
            reason.setErrorMessage(getTranslation("member.refused." + code, arguments.toArray()));
            reason.setInvalid(true);
            reason.focus();
        } else {
            Toast.show(getTranslation("voting.suspension.saved"));
            onSaved.run();
        }
    }
}
