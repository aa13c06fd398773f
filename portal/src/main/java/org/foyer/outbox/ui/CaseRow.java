package org.foyer.outbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.foyer.outbox.FieldGroup;
import org.foyer.outbox.OutboxCase;
import org.foyer.outbox.OutboxCase.Kind;
import org.foyer.outbox.OutboxCase.Line;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.LightState;

/** One member of a list: what waits, why it was refused, or the two values between which the office decides. */
final class CaseRow extends Div {

    private final OutboxCase about;
    private final FieldWords words;

    /** What the buttons do; the group says which fields are decided together. */
    record Actions(
            BiConsumer<OutboxCase, FieldGroup> members,
            BiConsumer<OutboxCase, FieldGroup> theirs,
            Consumer<OutboxCase> retry) {}

    CaseRow(OutboxCase about, Kind kind, String since, FieldWords words, Actions actions) {
        this.about = about;
        this.words = words;
        addClassName("foyer-row");
        var fact = new Paragraph(getTranslation("outbox.since", about.number(), since));
        fact.addClassNames("foyer-caption", "foyer-muted");
        var body = new Div(new H2(about.name()), fact);
        body.addClassName("foyer-grow");
        switch (kind) {
            case CONFLICT ->
                about.lines().stream().map(Line::group).distinct().forEach(group -> body.add(choice(group, actions)));
            case REFUSED -> about.lines().forEach(line -> body.add(refusal(line)));
            case WAITING -> about.lines().forEach(line -> body.add(plain(line)));
        }
        add(body);
        if (kind != Kind.CONFLICT) {
            var retry = new Button(
                    getTranslation("outbox.retry"), click -> actions.retry().accept(about));
            retry.setAriaLabel(getTranslation("outbox.retry.one", about.name()));
            retry.setDisableOnClick(true);
            add(retry);
        }
    }

    private Component choice(FieldGroup group, Actions actions) {
        List<Line> lines =
                about.lines().stream().filter(line -> line.group() == group).toList();
        var facts = new DescriptionList();
        facts.addClassNames("foyer-facts", "foyer-change");
        facts.add(side("outbox.side.member", "ins", lines, true), side("outbox.side.crm", "del", lines, false));
        var members = new Button(
                getTranslation("outbox.keep.member"), click -> actions.members().accept(about, group));
        var theirs = new Button(
                getTranslation("outbox.keep.crm"), click -> actions.theirs().accept(about, group));
        members.setAriaLabel(getTranslation("outbox.keep.member.one", about.name()));
        theirs.setAriaLabel(getTranslation("outbox.keep.crm.one", about.name()));
        members.setDisableOnClick(true);
        theirs.setDisableOnClick(true);
        var buttons = new Div(members, theirs);
        buttons.addClassName("foyer-form-actions");
        return new Div(facts, buttons);
    }

    private Div side(String title, String mark, List<Line> lines, boolean members) {
        var values = new DescriptionList.Description();
        for (Line line : lines) {
            var value = new HtmlComponent(mark);
            value.getElement().setText(value(line, members));
            values.add(new Div(name(line) + ": "));
            ((Div) values.getComponentAt(values.getComponentCount() - 1)).add(value);
        }
        return new Div(new DescriptionList.Term(getTranslation(title)), values);
    }

    private Component refusal(Line line) {
        String reason = getTranslation("outbox.reason." + line.reason());
        String sentence = line.words() == null || line.words().isBlank()
                ? reason
                : getTranslation("outbox.reason.words", reason, line.words().strip());
        return new Div(plain(line), new FieldLight(LightState.REFUSED, getTranslation("outbox.refused", sentence)));
    }

    private Paragraph plain(Line line) {
        return new Paragraph(name(line) + ": " + value(line, true));
    }

    private String name(Line line) {
        return words.name(line.field(), getLocale());
    }

    private String value(Line line, boolean members) {
        return words.value(line.field(), members ? line.wanted() : line.there(), getLocale());
    }
}
