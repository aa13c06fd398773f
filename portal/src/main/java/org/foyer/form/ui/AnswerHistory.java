package org.foyer.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.Objects;
import org.foyer.form.OpenAnswer;
import org.foyer.form.OpenAnswer.Step;

/** Who did what with the answer, the latest first. */
final class AnswerHistory extends Div {

    AnswerHistory(OpenAnswer open, ZoneId zone) {
        addClassName("foyer-section");
        add(new H2(getTranslation("form.desk.history")));
        var steps = new UnorderedList();
        steps.addClassName("foyer-desk-steps");
        open.steps().forEach(step -> steps.add(item(words(step), DeskWords.moment(step.at(), zone))));
        steps.add(item(
                getTranslation("form.desk.step.submitted", open.answer().senderName()),
                DeskWords.moment(open.answer().submittedAt(), zone)));
        add(steps);
    }

    private static ListItem item(String words, String moment) {
        var at = new Span(moment);
        at.addClassNames("foyer-caption", "foyer-muted");
        return new ListItem(new Paragraph(words), at);
    }

    private String words(Step step) {
        var author = Objects.requireNonNullElse(step.author(), getTranslation("form.desk.somebody"));
        return switch (step.what()) {
            case STATE -> {
                var state = step.state();
                yield getTranslation("form.desk.step.state", author, state == null ? "" : DeskWords.state(state));
            }
            case ASSIGNED -> {
                var whom = step.whom();
                yield whom == null
                        ? getTranslation("form.desk.step.unassigned", author)
                        : getTranslation("form.desk.step.assigned", author, whom);
            }
            case KEPT -> {
                var day = step.day();
                var reason = step.reason();
                var words = getTranslation("form.desk.step.kept", author, day == null ? "" : DeskWords.day(day));
                yield reason == null ? words : words + " " + getTranslation("form.desk.step.reason", reason);
            }
            case REPLIED -> getTranslation("form.desk.step.replied", author);
            case SENT_AGAIN ->
                getTranslation("form.desk.step.sent-again", author, Objects.requireNonNullElse(step.reason(), ""));
        };
    }
}
