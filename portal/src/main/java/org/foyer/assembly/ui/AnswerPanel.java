package org.foyer.assembly.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Consumer;
import org.foyer.assembly.Invitation;
import org.foyer.assembly.Invitee;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.LightState;
import org.jspecify.annotations.Nullable;

/** Asks one person, or a parent for their child, whether they come, and says what was answered. */
final class AnswerPanel extends Section {

    AnswerPanel(Invitation invitation, Invitee person, String lastDay, Consumer<Boolean> onAnswer) {
        addClassName("foyer-section");
        var sheet = new Div();
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded");
        light(person).ifPresent(sheet::add);
        if (invitation.open()) {
            sheet.add(new Paragraph(sentence(invitation, person, lastDay)), buttons(person, onAnswer));
        } else if (person.coming() == null) {
            sheet.add(new Paragraph(getTranslation(closed(invitation))));
        }
        add(
                new H2(
                        person.self()
                                ? getTranslation("assembly.answer.question")
                                : getTranslation("assembly.answer.question.of", person.name())),
                sheet);
    }

    private Optional<FieldLight> light(Invitee person) {
        if (person.coming() == null) {
            return Optional.empty();
        }
        if (!person.coming()) {
            return Optional.of(new FieldLight(LightState.SAVED, getTranslation("assembly.answer.stays")));
        }
        return Optional.of(
                person.waiting() > 0
                        ? new FieldLight(
                                LightState.WAITING, getTranslation("assembly.answer.waiting", person.waiting()))
                        : new FieldLight(LightState.SAVED, getTranslation("assembly.answer.comes")));
    }

    private String sentence(Invitation invitation, Invitee person, String lastDay) {
        boolean comes = Boolean.TRUE.equals(person.coming());
        if (!comes && invitation.isFull()) {
            return getTranslation("assembly.answer.full", lastDay);
        }
        return getTranslation(person.coming() == null ? "assembly.answer.until" : "assembly.answer.change", lastDay);
    }

    private static String closed(Invitation invitation) {
        if (invitation.assembly().registerUntil() == null) {
            return "assembly.answer.free";
        }
        return "assembly.answer.over";
    }

    private Div buttons(Invitee person, Consumer<Boolean> onAnswer) {
        var buttons = new Div(choice(person, true, onAnswer), choice(person, false, onAnswer));
        buttons.addClassName("foyer-form-actions");
        return buttons;
    }

    private Button choice(Invitee person, boolean coming, Consumer<Boolean> onAnswer) {
        @Nullable Boolean now = person.coming();
        String key = "assembly.answer." + (coming ? "come" : "stay") + (person.self() ? "" : ".of");
        var button = new Button(getTranslation(key), click -> onAnswer.accept(coming));
        button.getElement()
                .setAttribute(
                        "aria-pressed", String.valueOf(Boolean.valueOf(coming).equals(now)));
        if (coming && !Boolean.TRUE.equals(now)) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        button.setEnabled(!Boolean.valueOf(coming).equals(now));
        return button;
    }
}
