package org.foyer.assembly.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.voting.Rule;
import org.foyer.voting.RuleCode;
import org.foyer.voting.RuleWords;
import org.jspecify.annotations.Nullable;

/** One condition: what it looks at, its number or list, whether it has to be met or must not be, and the sentence that comes of it. */
final class RuleRow extends Div implements RulePart {

    private final RuleWords words;
    private final RuleWords.Setting setting;
    private final Select<RuleCode> code = new Select<>();
    private final Select<Boolean> wanted = new Select<>();
    private final Div place = new Div();
    private final Paragraph sentence = new Paragraph();
    private final IntegerField number = new IntegerField();
    private final MultiSelectComboBox<String> choice = new MultiSelectComboBox<>();
    private final TextField typed = new TextField();
    private Map<String, String> names = Map.of();

    RuleRow(RuleWords words, RuleWords.Setting setting, Rule.Leaf leaf, boolean wanted) {
        this.words = words;
        this.setting = setting;
        addClassName("foyer-rule-row");
        code.setAriaLabel(getTranslation("voting.editor.condition"));
        code.setItems(RuleCode.values());
        code.setItemLabelGenerator(it -> getTranslation("voting.rule." + it + ".label"));
        code.setValue(leaf.code());
        this.wanted.setAriaLabel(getTranslation("voting.editor.wanted"));
        this.wanted.setItems(true, false);
        this.wanted.setItemLabelGenerator(it -> getTranslation(it ? "voting.editor.must" : "voting.editor.must-not"));
        this.wanted.setValue(wanted);
        place.addClassName("foyer-rule-value");
        sentence.addClassNames("foyer-small", "foyer-muted");
        number.setManualValidation(true);
        number.setStepButtonsVisible(true);
        choice.setManualValidation(true);
        typed.setManualValidation(true);
        number.addValueChangeListener(change -> say());
        choice.addValueChangeListener(change -> say());
        typed.addValueChangeListener(change -> say());
        this.wanted.addValueChangeListener(change -> say());
        code.addValueChangeListener(change -> {
            this.wanted.setValue(!change.getValue().bars());
            offer(Rule.of(change.getValue()));
        });
        var line = new Div(code, place, this.wanted);
        line.addClassName("foyer-rule-line");
        var about = new Div(line, sentence);
        about.addClassName("foyer-grow");
        add(about);
        offer(leaf);
    }

    @Override
    public Rule rule() {
        Rule.Leaf leaf = leaf();
        return wanted.getValue() ? leaf : new Rule.Not(leaf);
    }

    @Override
    public boolean isComplete() {
        var amount = code.getValue().number();
        if (amount.isPresent()) {
            Integer value = number.getValue();
            boolean fits = value != null
                    && value >= amount.get().least()
                    && value <= amount.get().most();
            number.setInvalid(!fits);
            number.setErrorMessage(getTranslation(
                    "voting.editor.number.wrong",
                    amount.get().least(),
                    amount.get().most()));
            return fits;
        }
        if (code.getValue().choice().isEmpty()) {
            return true;
        }
        var pattern = code.getValue().choice().get().pattern();
        List<String> values = values();
        boolean fits = !values.isEmpty()
                && values.stream().allMatch(it -> pattern.matcher(it).matches());
        choice.setInvalid(!fits);
        choice.setErrorMessage(getTranslation("voting.editor.choice.missing"));
        typed.setInvalid(!fits);
        typed.setErrorMessage(getTranslation("voting.editor.places.wrong"));
        return fits;
    }

    private void offer(Rule.Leaf leaf) {
        place.removeAll();
        names = words.choices(leaf.code(), getLocale());
        number.setInvalid(false);
        choice.setInvalid(false);
        typed.setInvalid(false);
        leaf.code().number().ifPresent(amount -> place.add(numbered(amount, leaf.amount())));
        leaf.code().choice().ifPresent(any -> place.add(listed(leaf.values())));
        place.setVisible(place.getComponentCount() > 0);
        say();
    }

    private Component numbered(RuleCode.Amount amount, int value) {
        number.setAriaLabel(
                getTranslation("voting.editor.number." + amount.name().toLowerCase(Locale.ROOT)));
        number.setMin(amount.least());
        number.setMax(amount.most());
        number.setSuffixComponent(
                new Span(getTranslation("voting.editor.number." + amount.name().toLowerCase(Locale.ROOT))));
        number.setValue(value);
        return number;
    }

    private Component listed(List<String> values) {
        if (names.isEmpty()) {
            typed.setAriaLabel(getTranslation("voting.editor.places"));
            typed.setPlaceholder("CH, LI, CH-30");
            typed.setHelperText(getTranslation("voting.editor.places.help"));
            typed.setMaxLength(1000);
            typed.setValue(String.join(", ", values));
            return typed;
        }
        choice.setAriaLabel(getTranslation("voting.editor.choice"));
        choice.setPlaceholder(getTranslation("voting.editor.choice"));
        var all = new ArrayList<>(names.keySet());
        // a code that the association has no more stays, as the rule still names it
        values.stream().filter(it -> !names.containsKey(it)).forEach(all::add);
        choice.setItems(all);
        choice.setItemLabelGenerator(it -> names.getOrDefault(it, it));
        choice.setValue(values.toArray(String[]::new));
        return choice;
    }

    private List<String> values() {
        return names.isEmpty()
                ? Arrays.stream(typed.getValue().strip().split("\\s*,\\s*"))
                        .filter(it -> !it.isEmpty())
                        .distinct()
                        .toList()
                : choice.getValue().stream().sorted().toList();
    }

    private Rule.Leaf leaf() {
        RuleCode chosen = code.getValue();
        @Nullable Integer amount = chosen.number().isPresent() ? number.getValue() : null;
        return new Rule.Leaf(chosen, amount, chosen.choice().isPresent() ? values() : List.of());
    }

    private void say() {
        sentence.setText(words.wish(leaf(), wanted.getValue(), setting));
    }
}
