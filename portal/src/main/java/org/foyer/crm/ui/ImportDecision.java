package org.foyer.crm.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import java.util.function.Predicate;
import org.foyer.crm.ImportRefusedException;
import org.foyer.crm.ImportService;
import org.foyer.values.Texts;
import org.foyer.widgets.Toast;

/** Asks what becomes of a run that would change more than it may by itself. */
final class ImportDecision extends Div {

    private final UUID run;
    private final Texts texts;

    ImportDecision(UUID run, ImportService imports, Texts texts) {
        this.run = run;
        this.texts = texts;
        addClassNames("foyer-sheet", "foyer-sheet-padded");
        var question = new Paragraph(getTranslation("crm.import.waiting"));
        question.addClassNames("foyer-light", "foyer-light-refused");
        var discard = button("crm.import.waiting.discard", imports::discard);
        discard.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(discard, button("crm.import.waiting.take-over", imports::takeOver));
        actions.addClassName("foyer-form-actions");
        add(question, actions);
    }

    private Button button(String key, Predicate<UUID> decision) {
        var button = new Button(getTranslation(key));
        button.setDisableOnClick(true);
        button.addClickListener(click -> decide(decision));
        return button;
    }

    private void decide(Predicate<UUID> decision) {
        try {
            if (!decision.test(run)) {
                Toast.show(getTranslation("crm.import.waiting.late"));
            }
            getUI().ifPresent(ui -> ui.navigate(ImportView.ROUTE));
        } catch (ImportRefusedException refused) {
            Toast.show(refused.problem().in(getLocale(), texts));
        }
    }
}
