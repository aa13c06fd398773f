package org.foyer.category.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.foyer.category.Step;

/** Asks why a step is not to be made, as nobody will be asked again. */
final class DeclineDialog extends Dialog {

    private static final int LONGEST = 200;

    DeclineDialog(Step step, Consumer<String> onDecline) {
        setHeaderTitle(getTranslation("category.decline.question", step.name()));
        var reason = new TextField(getTranslation("category.decline.reason"));
        reason.setMaxLength(LONGEST);
        reason.setManualValidation(true);
        reason.setErrorMessage(getTranslation("category.decline.reason.missing"));
        reason.setWidthFull();
        var decline = new Button(getTranslation("category.decline"), click -> {
            boolean missing = reason.getValue().isBlank();
            reason.setInvalid(missing);
            if (!missing) {
                close();
                onDecline.accept(reason.getValue());
            }
        });
        decline.addThemeVariants(ButtonVariant.PRIMARY);
        add(reason);
        getFooter().add(new Button(getTranslation("category.keep"), click -> close()), decline);
    }
}
