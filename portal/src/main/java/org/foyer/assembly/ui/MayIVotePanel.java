package org.foyer.assembly.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.VotingAnswer;
import org.foyer.voting.RuleWords;
import org.foyer.voting.Trace;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.LightState;

/** "May I vote?": for oneself and one's children the answer, every rule with its evidence, and how to mend it in time. */
final class MayIVotePanel extends Section {

    private final RuleWords words;
    private final RuleWords.Setting setting;

    MayIVotePanel(RuleWords words, Assembly assembly, List<VotingAnswer> answers) {
        this.words = words;
        this.setting = new RuleWords.Setting(getLocale(), assembly.unitName().in(getLocale()));
        addClassName("foyer-section");
        add(new H2(getTranslation("voting.mine")));
        answers.forEach(answer -> add(sheet(answer)));
        setVisible(!answers.isEmpty());
    }

    private Div sheet(VotingAnswer answer) {
        var sheet = new Div();
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded");
        if (!answer.self()) {
            sheet.add(new H3(answer.name()));
        }
        sheet.add(light(answer));
        Trace attend = answer.judgement().attend();
        Trace vote = answer.judgement().vote();
        if (!attend.isMet()) {
            sheet.add(conditions("voting.mine.attend.rules", attend));
        }
        if (!vote.steps().isEmpty()) {
            sheet.add(conditions("voting.mine.vote.rules", vote));
        }
        return sheet;
    }

    private FieldLight light(VotingAnswer answer) {
        if (answer.votes() > 0) {
            return new FieldLight(LightState.SAVED, getTranslation("voting.mine.yes", answer.votes()));
        }
        String key = answer.judgement().mayAttend() ? "attend" : "no";
        return answer.votesIfPaid() > 0
                ? new FieldLight(LightState.WAITING, getTranslation("voting.mine.if-paid"))
                : new FieldLight(LightState.REFUSED, getTranslation("voting.mine." + key));
    }

    private Component conditions(String title, Trace trace) {
        var list = new UnorderedList();
        list.addClassName("foyer-rule-findings");
        trace.steps().forEach(step -> list.add(condition(step, trace)));
        var heading = new Paragraph(getTranslation(title));
        heading.addClassName("foyer-caption");
        return new Div(heading, list);
    }

    private ListItem condition(Trace.Step step, Trace trace) {
        String wish = words.wish(step.leaf(), step.wanted(), setting);
        var found = new Span(words.found(step, setting));
        found.addClassNames("foyer-small", "foyer-muted");
        if (step.isGood()) {
            return new ListItem(new FieldLight(LightState.SAVED, wish), found);
        }
        if (!matters(step, trace)) {
            return new ListItem(new Span(getTranslation("voting.mine.other", wish)), found);
        }
        var item = new ListItem(new FieldLight(LightState.REFUSED, wish), found);
        words.mend(step, trace.day(), setting).ifPresent(mend -> {
            var line = new Span(mend);
            line.addClassName("foyer-small");
            item.add(line);
        });
        return item;
    }

    /** Alternatives that are not needed, as another one is met or nearer, are no reason to worry. */
    private static boolean matters(Trace.Step step, Trace trace) {
        return step.nearest() || (step.decisive() && trace.nearest().findAny().isEmpty());
    }
}
