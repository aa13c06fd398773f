package org.foyer.crm.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.foyer.widgets.FormSection;

/** Keeps a row out for good; it takes a reason, so that others know next year. */
final class LeaveOutSection extends Div {

    private static final int LONGEST = 200;

    LeaveOutSection(Consumer<String> onLeaveOut) {
        addClassNames("foyer-sheet", "foyer-sheet-padded");
        var reason = new TextField(getTranslation("crm.quarantine.leave.reason"));
        reason.setMaxLength(LONGEST);
        reason.setManualValidation(true);
        reason.setErrorMessage(getTranslation("crm.quarantine.leave.reason.missing"));
        var leave = new Button(getTranslation("crm.quarantine.leave"), click -> {
            boolean missing = reason.getValue().isBlank();
            reason.setInvalid(missing);
            if (missing) {
                reason.focus();
            } else {
                onLeaveOut.accept(reason.getValue());
            }
        });
        var actions = new Div(leave);
        actions.addClassName("foyer-line-up");
        add(new FormSection(
                        getTranslation("crm.quarantine.leave.title"), getTranslation("crm.quarantine.leave.sentence"))
                .wide(reason)
                .wide(actions));
    }
}
