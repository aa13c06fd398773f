package org.foyer.outbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.function.Function;
import org.foyer.outbox.CrmState;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.LightState;

/** Whether the member system can be reached, and what to do when it cannot. */
final class SystemPanel extends Div {

    SystemPanel(CrmState state, Function<Instant, String> when, Runnable onResume) {
        addClassNames("foyer-sheet", "foyer-sheet-padded");
        getElement().setAttribute("role", "status");
        String problem = state.problem() == null ? "" : state.problem();
        if (state.stopped()) {
            add(light(LightState.REFUSED, "outbox.system.stopped", state.system()), words(problem));
            add(new Paragraph(getTranslation("outbox.system.stopped.todo")));
        } else if (state.pausedUntil().isPresent()) {
            add(light(LightState.WAITING, "outbox.system.paused", state.system()), words(problem));
            add(new Paragraph(getTranslation(
                    "outbox.system.paused.until", when.apply(state.pausedUntil().get()))));
        } else {
            add(light(LightState.SAVED, "outbox.system.running", state.system()));
            state.reachedAt()
                    .ifPresent(last -> add(new Paragraph(getTranslation("outbox.system.reached", when.apply(last)))));
        }
        if (state.stopped() || state.pausedUntil().isPresent()) {
            var resume = new Button(getTranslation("outbox.system.resume"), click -> onResume.run());
            resume.addThemeVariants(ButtonVariant.PRIMARY);
            resume.setDisableOnClick(true);
            add(resume);
        }
    }

    private FieldLight light(LightState state, String key, String system) {
        return new FieldLight(state, getTranslation(key, system));
    }

    private static Paragraph words(String problem) {
        var words = new Paragraph(problem);
        words.addClassNames("foyer-small", "foyer-muted");
        return words;
    }
}
