package org.foyer.crm.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.foyer.crm.ImportSystem;
import org.foyer.crm.ReadExtent;

/** Chooses a member system to read, and how much of it. What was chosen stays when the import cannot be started. */
final class SystemForm extends Section {

    /** Starts an import; answers with the sentence that says why it cannot start, or with nothing. */
    interface Start {
        String from(ImportSystem system, ReadExtent extent);
    }

    private final ZoneId zone;
    private final Select<ImportSystem> system = new Select<>();
    private final RadioButtonGroup<ReadExtent> extent = new RadioButtonGroup<>();
    private final Paragraph sentence = new Paragraph();
    private final Paragraph problem = new Paragraph();
    private final Button start = new Button();

    SystemForm(List<ImportSystem> systems, ZoneId zone, Start onStart) {
        this.zone = zone;
        system.setLabel(getTranslation("crm.system.which"));
        system.setItems(systems);
        system.setItemLabelGenerator(ImportSystem::title);
        system.setVisible(systems.size() > 1);
        system.addValueChangeListener(chosen -> describe(chosen.getValue()));
        extent.setLabel(getTranslation("crm.system.extent"));
        extent.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        extent.setItemLabelGenerator(this::words);
        problem.addClassNames("foyer-light", "foyer-light-refused");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        start.setDisableOnClick(true);
        start.addClickListener(click -> {
            start.setEnabled(true);
            complain(onStart.from(system.getValue(), extent.getValue()));
        });
        var fields = new Div(system, extent);
        fields.addClassName("foyer-form-fields");
        var actions = new Div(start);
        actions.addClassName("foyer-form-actions");
        var sheet = new Div(sentence, fields, problem, actions);
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded");
        add(new H2(getTranslation("crm.system.title")), sheet);
        addClassName("foyer-section");
        system.setValue(systems.getFirst());
    }

    private void describe(ImportSystem chosen) {
        sentence.setText(getTranslation("crm.system.sentence", chosen.title()));
        start.setText(getTranslation("crm.system.start", chosen.title()));
        boolean changes = chosen.changesSince().isPresent();
        extent.setItems(changes ? List.of(ReadExtent.CHANGES, ReadExtent.EVERYTHING) : List.of(ReadExtent.EVERYTHING));
        extent.setValue(changes ? ReadExtent.CHANGES : ReadExtent.EVERYTHING);
        complain("");
    }

    private String words(ReadExtent much) {
        Optional<Instant> since = Optional.ofNullable(system.getValue()).flatMap(ImportSystem::changesSince);
        return much == ReadExtent.EVERYTHING || since.isEmpty()
                ? getTranslation("crm.system.everything")
                : getTranslation("crm.system.changes", when(since.get()));
    }

    private String when(Instant since) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale())
                .withZone(zone)
                .format(since);
    }

    private void complain(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
    }
}
