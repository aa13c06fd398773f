package org.foyer.assembly.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.Collectors;
import org.foyer.assembly.Arranged;
import org.foyer.assembly.Pasted;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.LightState;
import org.foyer.widgets.Toast;

/** Arranges something about seats, proxies or guests; where it cannot be, a sentence says why and what was typed stays. */
abstract class ArrangeDialog extends Dialog {

    private final FieldLight light = new FieldLight(LightState.REFUSED);
    private final String about;
    private final Runnable onDone;

    /** @param about the part of the bundle, such as {@code seat} */
    ArrangeDialog(String about, String title, Runnable onDone) {
        this(about, title, onDone, "assembly." + about + ".save");
    }

    /** @param act key of the word on the button that does it */
    ArrangeDialog(String about, String title, Runnable onDone, String act) {
        this.about = about;
        this.onDone = onDone;
        setHeaderTitle(title);
        setWidth("34rem");
        light.setVisible(false);
        var save = new Button(getTranslation(act), click -> save());
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

    /** @param done what is said then */
    final void tell(Arranged outcome, String done) {
        switch (outcome) {
            case Arranged.Done() -> {
                close();
                onDone.run();
                Toast.show(done);
            }
            case Arranged.Refused why -> refuse(why);
        }
    }

    /** Tells what became of a pasted list; lines that could not be used stay in the field, with the reasons. */
    final void tellLines(Pasted outcome, String done, TextArea lines) {
        if (outcome.left().isEmpty()) {
            tell(new Arranged.Done(), done);
            return;
        }
        onDone.run();
        lines.setValue(outcome.left().stream().map(Pasted.Line::text).collect(Collectors.joining("\n")));
        String reasons = outcome.left().stream()
                .map(it -> it.text() + ": " + Refusals.sentence(about, it.why(), getLocale()))
                .collect(Collectors.joining(" "));
        refuse(new Arranged.Refused("some-lines", List.of(done, reasons)));
    }

    final void refuse(Arranged.Refused why) {
        light.show(LightState.REFUSED, Refusals.sentence(about, why, getLocale()));
        light.setVisible(true);
        // on a phone it stands below what is seen
        light.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }
}
