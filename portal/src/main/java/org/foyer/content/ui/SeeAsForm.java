package org.foyer.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import org.foyer.access.KnownNames;
import org.foyer.access.KnownNames.Named;
import org.foyer.access.KnownNames.Unit;
import org.foyer.content.SeeAs;
import org.foyer.content.SeenAs;
import org.foyer.values.Languages;

/** Lets an editor choose a kind of person, and see content with their eyes. */
final class SeeAsForm extends Div {

    private final SeeAs seeAs;
    private final RadioButtonGroup<Boolean> visitor = new RadioButtonGroup<>();
    private final ComboBox<Named> category;
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final ComboBox<Named> office;
    private final Select<Locale> language = new Select<>();

    SeeAsForm(SeeAs seeAs, KnownNames names) {
        this.seeAs = seeAs;
        category = choice("category", names.categories());
        office = choice("office", names.offices());
        addClassName("foyer-section");
        var about = new Paragraph(getTranslation("content.see.sentence"));
        about.addClassName("foyer-muted");
        visitor.setLabel(getTranslation("content.see.who"));
        visitor.setItems(false, true);
        visitor.setItemLabelGenerator(is -> getTranslation(is ? "content.see.visitor" : "content.see.member"));
        visitor.setValue(false);
        visitor.addValueChangeListener(change -> narrow());
        unit.setLabel(getTranslation("content.see.unit"));
        unit.setItemLabelGenerator(it -> it.name().in(getLocale()));
        unit.setItems(names.units());
        unit.setClearButtonVisible(true);
        unit.addValueChangeListener(change -> unit.setInvalid(false));
        language.setLabel(getTranslation("content.see.language"));
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(it -> it.getDisplayLanguage(getLocale()));
        language.setValue(Languages.offered(getLocale().getLanguage()).orElse(Languages.ALL.getFirst()));
        var begin = new Button(getTranslation("content.see.begin"), click -> begin());
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(category, unit, office, language);
        fields.addClassName("foyer-form-fields");
        add(new H2(getTranslation("content.see.title")), about, visitor, fields, begin);
    }

    private ComboBox<Named> choice(String what, List<Named> items) {
        var box = new ComboBox<Named>(getTranslation("content.see." + what));
        box.setItemLabelGenerator(it -> it.name().in(getLocale()));
        box.setItems(items);
        box.setClearButtonVisible(true);
        box.setPlaceholder(getTranslation("content.see.none"));
        return box;
    }

    private void narrow() {
        List.<Component>of(category, unit, office).forEach(field -> field.setVisible(!visitor.getValue()));
    }

    private void begin() {
        String code = language.getValue().getLanguage();
        if (!visitor.getValue() && !office.isEmpty() && unit.isEmpty()) {
            unit.setInvalid(true);
            unit.setErrorMessage(getTranslation("content.see.unit.missing"));
            unit.focus();
            return;
        }
        seeAs.begin(
                visitor.getValue()
                        ? SeenAs.visitor(code)
                        : SeenAs.member(
                                category.getOptionalValue().map(Named::code).orElse(null),
                                unit.getOptionalValue().map(Unit::number).orElse(null),
                                office.getOptionalValue().map(Named::code).orElse(null),
                                code));
        // the frame with its menu is made anew
        getUI().ifPresent(ui -> ui.getPage().setLocation("."));
    }
}
