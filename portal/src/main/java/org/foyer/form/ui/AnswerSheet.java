package org.foyer.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.foyer.form.AnswerFile;
import org.foyer.form.FieldKind;
import org.foyer.form.Given;
import org.foyer.form.OpenAnswer;
import org.foyer.widgets.Icon;

/** What was said, under labels in the language of the reader; and how the sender is reached. */
final class AnswerSheet extends Div {

    private final OpenAnswer open;

    AnswerSheet(OpenAnswer open) {
        this.open = open;
        addClassNames("foyer-sheet", "foyer-sheet-padded");
        var facts = new DescriptionList();
        facts.addClassNames("foyer-facts", "foyer-desk-facts");
        var answer = open.answer();
        answer.given().forEach(given -> facts.add(fact(given)));
        var email = answer.senderEmail();
        facts.add(fact(
                getTranslation("form.desk.sender"),
                new Span(answer.senderName()
                        + (email == null ? "" : ", " + email)
                        + (answer.member() == null ? ", " + getTranslation("form.desk.guest") : ""))));
        facts.add(fact(getTranslation("form.desk.office"), new Span(open.office())));
        open.facts().forEach(said -> facts.add(fact(said.label(), new Span(said.words()))));
        add(facts);
    }

    private Div fact(Given given) {
        var label = given.label().in(getLocale());
        if (given.kind() == FieldKind.FILE) {
            var files = new Div();
            files.addClassName("foyer-ways");
            open.files().stream()
                    .filter(file -> file.field().equals(given.name()))
                    .forEach(file -> files.add(link(file)));
            return fact(label, files.getComponentCount() == 0 ? new Span(getTranslation("form.desk.nothing")) : files);
        }
        var words = given.words().in(getLocale());
        var value = new Span(words.isBlank() ? getTranslation("form.desk.nothing") : words);
        value.addClassName("foyer-desk-value");
        if (words.isBlank()) {
            value.addClassName("foyer-muted");
        }
        return fact(label, value);
    }

    private static Div fact(String term, Component value) {
        return new Div(new DescriptionList.Term(term), new DescriptionList.Description(value));
    }

    private static Anchor link(AnswerFile file) {
        var link = new Anchor(
                FormDeskView.ROUTE + "/files/" + file.id(),
                new Icon("download").small(),
                new Span(file.name() + ", " + DeskWords.size(file.size())));
        link.addClassName("foyer-file");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
