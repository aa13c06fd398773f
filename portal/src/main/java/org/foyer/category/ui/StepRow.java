package org.foyer.category.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.foyer.category.Step;

/** One member who grows out of a category: what changes and when, whether they know, and what the office can do. */
final class StepRow extends Div {

    StepRow(Step step, Runnable onAccept, Runnable onDecline, Runnable onPassedOn) {
        addClassName("foyer-row");
        var words = new Div(
                new H2(step.name()),
                new Paragraph(
                        getTranslation("category.step", step.from(), step.to(), written(step.due()), step.age())));
        words.addClassName("foyer-grow");
        var fact = new Paragraph(getTranslation("category.fact", step.number(), step.unit()));
        fact.addClassNames("foyer-caption", "foyer-muted");
        words.add(fact);
        LocalDate told = step.told();
        switch (step.state()) {
            case PROPOSED ->
                words.add(actions(
                        button("category.accept", step, onAccept), button("category.decline", step, onDecline)));
            case ACCEPTED ->
                words.add(new Paragraph(
                        told == null
                                ? getTranslation("category.told.not")
                                : getTranslation("category.told", written(told))));
            case MADE ->
                words.add(
                        new Paragraph(getTranslation("category.made")),
                        actions(button("category.passed-on", step, onPassedOn)));
            case DECLINED ->
                words.add(new Paragraph(getTranslation("category.declined.why", step.decidedBy(), step.reason())));
        }
        add(words);
    }

    private Button button(String key, Step step, Runnable action) {
        var button = new Button(getTranslation(key), click -> action.run());
        button.setAriaLabel(getTranslation("category.about", getTranslation(key), step.name()));
        return button;
    }

    private static Div actions(Button... buttons) {
        var actions = new Div(buttons);
        actions.addClassName("foyer-line-up");
        return actions;
    }

    private String written(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(getLocale())
                .format(day);
    }
}
