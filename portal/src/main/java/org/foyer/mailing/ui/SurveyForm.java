package org.foyer.mailing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import org.foyer.mailing.MailingDesk;
import org.foyer.mailing.MailingDesk.UnitChoice;
import org.foyer.values.Languages;

/** Opens a survey for an audience. What was typed stays when it is refused. */
final class SurveyForm extends Div {

    private final MailingDesk desk;
    private final Runnable onOpen;
    private final IntegerField number = new IntegerField();
    private final TextField title = new TextField();
    private final ComboBox<UnitChoice> unit = new ComboBox<>();
    private final ComboBox<Locale> language = new ComboBox<>();

    SurveyForm(MailingDesk desk, Runnable onOpen) {
        this.desk = desk;
        this.onOpen = onOpen;
        number.setLabel(getTranslation("mailing.form.number"));
        number.setHelperText(getTranslation("mailing.form.number.help"));
        title.setLabel(getTranslation("mailing.form.title"));
        title.setHelperText(getTranslation("mailing.form.title.help"));
        title.setMaxLength(120);
        unit.setLabel(getTranslation("mailing.form.unit"));
        unit.setPlaceholder(getTranslation("mailing.form.unit.all"));
        unit.setClearButtonVisible(true);
        unit.setItems(desk.units());
        unit.setItemLabelGenerator(choice -> choice.name().in(getLocale()));
        language.setLabel(getTranslation("mailing.form.language"));
        language.setPlaceholder(getTranslation("mailing.form.language.all"));
        language.setClearButtonVisible(true);
        language.setItems(Languages.ALL);
        language.setItemLabelGenerator(Languages::ownName);
        addClassName("foyer-survey-form");
        add(
                new H3(getTranslation("mailing.form")),
                new FormLayout(number, title, unit, language),
                new Button(getTranslation("mailing.form.open"), click -> open()));
    }

    private void open() {
        number.setInvalid(false);
        title.setInvalid(false);
        UnitChoice chosen = unit.getValue();
        Locale spoken = language.getValue();
        Optional<String> refused = desk.open(
                number.getValue(),
                title.getValue(),
                chosen == null ? null : chosen.id(),
                spoken == null ? null : spoken.getLanguage());
        if (refused.isEmpty()) {
            onOpen.run();
            return;
        }
        complain(refused.get());
    }

    private void complain(String code) {
        boolean aboutTitle = "title-missing".equals(code);
        String words = getTranslation("mailing.form.refused." + code);
        if (aboutTitle) {
            title.setErrorMessage(words);
            title.setInvalid(true);
            title.focus();
        } else {
            number.setErrorMessage(words);
            number.setInvalid(true);
            number.focus();
        }
    }
}
