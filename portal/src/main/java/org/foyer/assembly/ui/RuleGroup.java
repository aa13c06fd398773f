package org.foyer.assembly.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.stream.Stream;
import org.foyer.voting.Rule;
import org.foyer.voting.RuleCode;
import org.foyer.voting.RuleWords;
import org.foyer.widgets.Icon;

/** Conditions and groups that go together: all of them, one of them, none of them. */
final class RuleGroup extends Div implements RulePart {

    private static final int DEEPEST = 5;

    private final RuleWords words;
    private final RuleWords.Setting setting;
    private final int depth;
    private final Select<RuleMode> mode = new Select<>();
    private final Div parts = new Div();
    private final Paragraph empty = new Paragraph();

    RuleGroup(RuleWords words, RuleWords.Setting setting, int depth) {
        this.words = words;
        this.setting = setting;
        this.depth = depth;
        addClassName("foyer-rule-group");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("voting.editor.group"));
        mode.setAriaLabel(getTranslation("voting.editor.mode"));
        mode.setItems(RuleMode.values());
        mode.setItemLabelGenerator(it -> getTranslation(it.key()));
        mode.setValue(RuleMode.ALL);
        mode.addValueChangeListener(change -> sayWhenEmpty());
        empty.addClassNames("foyer-small", "foyer-muted");
        add(head(), parts, empty, adding());
        sayWhenEmpty();
    }

    /** Shows a rule as rows and groups. */
    void show(Rule rule) {
        parts.removeAll();
        switch (rule) {
            case Rule.All all -> fill(RuleMode.ALL, all.rules());
            case Rule.Any any -> fill(RuleMode.ANY, any.rules());
            case Rule.Not(Rule.All all) -> fill(RuleMode.NOT_ALL, all.rules());
            case Rule.Not(Rule.Any any) -> fill(RuleMode.NONE, any.rules());
            case Rule.Not(Rule.Not(Rule inner)) -> show(inner);
            case Rule.Not _, Rule.Leaf _ -> fill(RuleMode.ALL, List.of(rule));
        }
    }

    @Override
    public Rule rule() {
        return mode.getValue().rule(parts().map(RulePart::rule).toList());
    }

    @Override
    public boolean isComplete() {
        // each of them, so that every gap shows at once
        return parts().map(RulePart::isComplete).toList().stream().allMatch(it -> it);
    }

    private Stream<RulePart> parts() {
        return parts.getChildren().map(RulePart.class::cast);
    }

    private Div head() {
        var head = new Div(mode);
        head.addClassName("foyer-rule-head");
        if (depth > 1) {
            head.add(remove("voting.editor.group.remove", this));
        }
        return head;
    }

    private Button remove(String key, Div part) {
        var remove = new Button(new Icon("trash").small(), click -> part.removeFromParent());
        remove.setAriaLabel(getTranslation(key));
        return remove;
    }

    private Div adding() {
        var adding = new Div(new Button(
                getTranslation("voting.editor.add"), new Icon("plus").small(), click -> add(Rule.of(RuleCode.AGE))));
        adding.addClassName("foyer-rule-adding");
        if (depth < DEEPEST) {
            adding.add(new Button(
                    getTranslation("voting.editor.group.add"),
                    new Icon("plus").small(),
                    click -> add(new Rule.Any(List.of(Rule.of(RuleCode.AGE))))));
        }
        return adding;
    }

    private void fill(RuleMode wanted, List<Rule> rules) {
        mode.setValue(wanted);
        rules.forEach(this::add);
        sayWhenEmpty();
    }

    private void add(Rule rule) {
        switch (rule) {
            case Rule.Leaf leaf -> parts.add(row(leaf, true));
            case Rule.Not(Rule.Leaf leaf) -> parts.add(row(leaf, false));
            default -> {
                var group = new RuleGroup(words, setting, depth + 1);
                group.show(rule);
                group.addDetachListener(detached -> sayWhenEmpty());
                parts.add(group);
            }
        }
        sayWhenEmpty();
    }

    private RuleRow row(Rule.Leaf leaf, boolean wanted) {
        var row = new RuleRow(words, setting, leaf, wanted);
        row.add(remove("voting.editor.remove", row));
        row.addDetachListener(detached -> sayWhenEmpty());
        return row;
    }

    private void sayWhenEmpty() {
        empty.setVisible(parts.getComponentCount() == 0);
        empty.setText(
                getTranslation(mode.getValue().letsEverybodyIn() ? "voting.editor.everybody" : "voting.editor.nobody"));
    }
}
