package org.foyer.verification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Objects;
import org.foyer.verification.NewPartner;
import org.foyer.verification.PartnerField;
import org.foyer.verification.Partners;
import org.foyer.widgets.LocalDatePicker;

/** Asks for a new partner, and shows its key the one time that it can be shown. What was typed stays when it is refused. */
final class PartnerDialog extends Dialog {

    private final Partners partners;
    private final Runnable onDone;
    private final TextField name = new TextField(getTranslation("verification.partners.name"));
    private final TextField contact = new TextField(getTranslation("verification.partners.contact"));
    private final CheckboxGroup<PartnerField> fields =
            new CheckboxGroup<>(getTranslation("verification.partners.fields"));
    private final LocalDatePicker from = new LocalDatePicker(getTranslation("verification.partners.from"));
    private final LocalDatePicker until = new LocalDatePicker(getTranslation("verification.until"));

    PartnerDialog(Partners partners, Runnable onDone) {
        this.partners = partners;
        this.onDone = onDone;
        setWidth("32rem");
        setHeaderTitle(getTranslation("verification.partners.new"));
        name.setMaxLength(NewPartner.LONGEST_NAME);
        contact.setMaxLength(NewPartner.LONGEST_CONTACT);
        contact.setHelperText(getTranslation("verification.partners.contact.help"));
        fields.setItems(PartnerField.values());
        fields.setItemLabelGenerator(PartnerRow::wordOf);
        fields.setHelperText(getTranslation("verification.partners.fields.help"));
        from.setValue(partners.today());
        until.setHelperText(getTranslation("verification.partners.until.help"));
        until.setClearButtonVisible(true);
        show(name, contact, fields, from, until);
        var save = new Button(getTranslation("verification.partners.create"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("widgets.cancel"), click -> close()), save);
    }

    private void save() {
        name.setInvalid(false);
        contact.setInvalid(false);
        until.setInvalid(false);
        LocalDate begin = Objects.requireNonNullElseGet(from.getValue(), partners::today);
        switch (partners.enter(
                new NewPartner(name.getValue(), contact.getValue(), fields.getValue(), begin, until.getValue()))) {
            case Partners.Done(String key) -> tell(key);
            case Partners.Refused(String why) -> refuse(why);
        }
    }

    private void refuse(String why) {
        String words = getTranslation("verification.partners.refused." + why);
        switch (why) {
            case "days" -> {
                until.setErrorMessage(words);
                until.setInvalid(true);
                until.focus();
            }
            case "contact" -> {
                contact.setErrorMessage(words);
                contact.setInvalid(true);
                contact.focus();
            }
            default -> {
                name.setErrorMessage(words);
                name.setInvalid(true);
                name.focus();
            }
        }
    }

    private void tell(String key) {
        setHeaderTitle(getTranslation(
                "verification.partners.key.title", name.getValue().strip()));
        // a click beside it must not lose what nobody can show again
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        var shown = new TextField(getTranslation("verification.partners.key"));
        shown.setValue(key);
        shown.setReadOnly(true);
        shown.setAutoselect(true);
        removeAll();
        show(new Paragraph(getTranslation("verification.partners.key.once")), shown);
        getFooter().removeAll();
        var done = new Button(getTranslation("verification.partners.key.done"), click -> {
            close();
            onDone.run();
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(done);
        shown.focus();
    }

    private void show(Component... parts) {
        var all = new VerticalLayout(parts);
        all.setPadding(false);
        all.setAlignItems(VerticalLayout.Alignment.STRETCH);
        add(all);
    }
}
