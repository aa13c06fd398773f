package org.foyer.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.foyer.form.FormDoor;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.LightState;

/** Says that what was typed is kept, and that it was put back. */
final class DraftLine {

    private final Div restored = new Div();
    private final Span words = new Span();
    private final FieldLight kept = new FieldLight(LightState.SAVED);
    private final Paragraph line = new Paragraph(kept);

    DraftLine(Runnable onStartAnew) {
        var anew = new Button(restored.getTranslation("form.fill.draft.anew"), click -> onStartAnew.run());
        anew.addThemeVariants(ButtonVariant.TERTIARY);
        restored.addClassName("foyer-draft");
        restored.getElement().setAttribute("role", "status");
        restored.add(words, anew);
        restored.setVisible(false);
        line.addClassName("foyer-draft-kept");
        line.setVisible(false);
    }

    Component restored() {
        return restored;
    }

    Component kept() {
        return line;
    }

    void showRestored(Instant at, Locale reader, boolean withFiles) {
        words.setText(restored.getTranslation(
                withFiles ? "form.fill.draft.restored.files" : "form.fill.draft.restored",
                FormDoor.written(at, reader)));
        restored.setVisible(true);
    }

    void showKept(Instant at, Locale reader, boolean inSession) {
        String time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(reader)
                .withZone(ZoneId.systemDefault())
                .format(at);
        kept.show(
                LightState.SAVED,
                line.getTranslation(inSession ? "form.fill.draft.session" : "form.fill.draft.kept", time));
        line.setVisible(true);
    }
}
