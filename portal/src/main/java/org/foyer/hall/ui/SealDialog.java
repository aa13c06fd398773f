package org.foyer.hall.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.foyer.assembly.AssemblyId;
import org.foyer.hall.Seals;
import org.foyer.widgets.Toast;

/** Asks what is about to be voted on, and seals the numbers for it. */
final class SealDialog extends Dialog {

    private final Seals seals;
    private final AssemblyId assembly;
    private final Runnable onSealed;
    private final ComboBox<String> title = new ComboBox<>();
    private final Checkbox despite = new Checkbox();
    private int open;

    SealDialog(Seals seals, AssemblyId assembly, Runnable onSealed) {
        this.seals = seals;
        this.assembly = assembly;
        this.onSealed = onSealed;
        setHeaderTitle(getTranslation("hall.seal.question"));
        addClassName("foyer-hall-dialog");
        title.setLabel(getTranslation("hall.seal.for"));
        title.setHelperText(getTranslation("hall.seal.for.help"));
        title.setItems(seals.planned(assembly).stream()
                .map(it -> it.name().in(getLocale()))
                .distinct()
                .toList());
        title.setAllowCustomValue(true);
        title.addCustomValueSetListener(typed -> title.setValue(typed.getDetail()));
        title.setRequiredIndicatorVisible(true);
        title.setManualValidation(true);
        title.setWidthFull();
        title.focus();
        despite.setVisible(false);
        add(new Paragraph(getTranslation("hall.seal.consequence")), title, despite);
        var seal = new Button(getTranslation("hall.seal"), click -> seal());
        seal.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("hall.cancel"), click -> close()), seal);
    }

    private void seal() {
        String words = title.getValue();
        title.setInvalid(words == null || words.isBlank() || words.strip().length() > Seals.LONGEST_TITLE);
        if (title.isInvalid()) {
            title.setErrorMessage(getTranslation("hall.seal.for.missing", Seals.LONGEST_TITLE));
            title.focus();
            return;
        }
        switch (seals.seal(assembly, words, despite.getValue() ? open : 0, getLocale())) {
            case Seals.Sealing.Done(var seal) -> {
                close();
                Toast.show(getTranslation(
                        "hall.seal.done", seal.number(), seal.counts().votes()));
                onSealed.run();
            }
            case Seals.Sealing.Disputed(int conflicts, int votes) -> {
                open = conflicts;
                despite.setLabel(getTranslation("hall.seal.despite", conflicts, votes));
                despite.setVisible(true);
                despite.setValue(false);
                despite.focus();
            }
            case Seals.Sealing.Closed() -> {
                close();
                Toast.show(getTranslation("hall.ruling.closed"));
            }
            case Seals.Sealing.NoKey() -> {
                close();
                Toast.show(getTranslation("hall.seal.no-key"));
            }
        }
    }
}
