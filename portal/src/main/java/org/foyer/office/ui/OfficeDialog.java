package org.foyer.office.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import org.foyer.office.Granting;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.LightState;
import org.foyer.widgets.LocalDatePicker;
import org.foyer.widgets.Toast;

/** What granting and correcting an office have in common: days, a sentence where it cannot be, and what was typed stays. */
abstract class OfficeDialog extends Dialog {

    final LocalDatePicker from = new LocalDatePicker(getTranslation("office.from"));
    final LocalDatePicker until = new LocalDatePicker(getTranslation("office.until"));
    private final FieldLight light = new FieldLight(LightState.REFUSED);
    private final String done;
    private final Runnable onDone;

    /** @param done key of what is said then */
    OfficeDialog(String done, Runnable onDone) {
        this.done = done;
        this.onDone = onDone;
        setWidth("32rem");
        until.setHelperText(getTranslation("office.until.help"));
        until.setClearButtonVisible(true);
        light.setVisible(false);
        var save = new Button(getTranslation("office.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save.setEnabled(true));
        getFooter().add(new Button(getTranslation("widgets.cancel"), click -> close()), save);
    }

    final void fields(Component... fields) {
        var all = new VerticalLayout(fields);
        all.add(light);
        all.setPadding(false);
        all.setAlignItems(VerticalLayout.Alignment.STRETCH);
        add(all);
    }

    abstract void save();

    final void tell(Granting granting) {
        switch (granting) {
            case Granting.Done ignored -> {
                close();
                onDone.run();
                Toast.show(getTranslation(done));
            }
            case Granting.Refused(String code) -> refuse(code);
        }
    }

    final void refuse(String code) {
        light.show(LightState.REFUSED, getTranslation("office.refused." + code));
        light.setVisible(true);
        // on a phone it stands below what is seen
        light.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }
}
