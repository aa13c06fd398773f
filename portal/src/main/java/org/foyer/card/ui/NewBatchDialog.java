package org.foyer.card.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.foyer.card.CardBatch;
import org.foyer.card.CardBatches;
import org.foyer.card.NewCardBatch;
import org.foyer.values.MemberSelection;
import org.foyer.values.UnitId;
import org.foyer.widgets.LocalDatePicker;
import org.foyer.widgets.Toast;

/** Asks whose cards are printed, on what, and who has one already. */
final class NewBatchDialog extends Dialog {

    private final CardBatches batches;
    private final Runnable onBegun;
    private final ComboBox<UnitId> unit = new ComboBox<>();
    private final RadioButtonGroup<CardBatch.Size> size = new RadioButtonGroup<>();
    private final DatePicker since = new LocalDatePicker();
    private final Select<MemberSelection.Kept> selection = new Select<>();
    private final Paragraph problem = new Paragraph();

    NewBatchDialog(CardBatches batches, Clock clock, Runnable onBegun) {
        this.batches = batches;
        this.onBegun = onBegun;
        setHeaderTitle(getTranslation("card.batch.new"));
        addClassName("foyer-listing-dialog");
        var units = batches.units();
        unit.setLabel(getTranslation("card.batch.unit"));
        unit.setItems(units.keySet());
        unit.setItemLabelGenerator(
                one -> units.containsKey(one) ? units.get(one).in(getLocale()) : "");
        unit.setRequiredIndicatorVisible(true);
        unit.setManualValidation(true);
        units.keySet().stream().findFirst().ifPresent(unit::setValue);
        size.setLabel(getTranslation("card.batch.size"));
        size.setItems(CardBatch.Size.values());
        size.setItemLabelGenerator(
                one -> getTranslation("card.batch.size." + one.name().toLowerCase(Locale.ROOT)));
        size.setValue(CardBatch.Size.SHEETS);
        since.setLabel(getTranslation("card.batch.since"));
        since.setHelperText(getTranslation("card.batch.since.help"));
        since.setClearButtonVisible(true);
        since.setMax(LocalDate.now(clock));
        since.setValue(batches.currentSince());
        selection.setLabel(getTranslation("card.batch.selection"));
        selection.setEmptySelectionAllowed(true);
        selection.setEmptySelectionCaption(getTranslation("card.batch.selection.all"));
        selection.setItems(batches.selections());
        selection.setItemLabelGenerator(one -> one == null ? getTranslation("card.batch.selection.all") : one.name());
        selection.setHelperText(getTranslation("card.batch.selection.help"));
        problem.addClassNames("foyer-light", "foyer-light-refused");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var form = new FormLayout(unit, size, since, selection);
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        add(form, problem);
        var begin = new Button(getTranslation("card.batch.begin"), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.setDisableOnClick(true);
        begin.addClickListener(click -> begin.setEnabled(true));
        getFooter().add(new Button(getTranslation("card.batch.cancel"), click -> close()), begin);
    }

    private void begin() {
        problem.setVisible(false);
        if (unit.getValue() == null) {
            unit.setErrorMessage(getTranslation("card.batch.unit.missing"));
            unit.setInvalid(true);
            return;
        }
        var narrowed = selection.getValue();
        var wanted = new NewCardBatch(
                unit.getValue(), size.getValue(), since.getValue(), narrowed == null ? null : narrowed.id());
        switch (batches.begin(wanted, getLocale())) {
            case NewCardBatch.Begun ignored -> {
                close();
                Toast.show(getTranslation("card.batch.begun"));
                onBegun.run();
            }
            case NewCardBatch.Nobody ignored -> say(getTranslation("card.batch.nobody"));
            case NewCardBatch.TooMany(int people, int most) -> say(getTranslation("card.batch.too-many", people, most));
        }
    }

    private void say(String words) {
        problem.setText(words);
        problem.setVisible(true);
    }
}
