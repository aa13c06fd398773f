package org.foyer.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foyer.form.DeskCounts;
import org.foyer.form.DeskCounts.OfForm;
import org.foyer.form.DeskFilter;
import org.foyer.form.DeskFilter.Age;
import org.foyer.form.DeskFilter.Stand;
import org.foyer.form.DeskFilter.Whose;
import org.foyer.widgets.FilterSheet;
import org.foyer.widgets.Icon;
import org.jspecify.annotations.Nullable;

/** Narrows the answers: how far the work is, words, their form, who works on them, their age. Each choice says its count. */
final class DeskFilterBar extends Composite<FilterSheet> {

    private final Runnable onChange;
    private final Div chips = new Div();
    private final TextField text = new TextField();
    private final Select<OfForm> form = new Select<>();
    private final Select<Whose> whose = new Select<>();
    private final Select<Age> age = new Select<>();
    private Stand stand = Stand.OPEN;
    private Map<Whose, Integer> whoseCounts = Map.of();
    private Map<Age, Integer> ageCounts = Map.of();
    private boolean offering;

    DeskFilterBar(Runnable onChange) {
        this.onChange = onChange;
        chips.addClassName("foyer-chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation("form.desk.stand"));
        text.setLabel(getTranslation("form.desk.search"));
        text.setPrefixComponent(new Icon("search").small());
        text.setClearButtonVisible(true);
        text.setMaxLength(100);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        form.setLabel(getTranslation("form.desk.form"));
        form.setEmptySelectionAllowed(true);
        form.setEmptySelectionCaption(getTranslation("form.desk.all"));
        form.setItemLabelGenerator(
                each -> each == null ? getTranslation("form.desk.all") : counted(each.title(), each.count()));
        whose.setLabel(getTranslation("form.desk.whose"));
        whose.setItems(Whose.values());
        whose.setItemLabelGenerator(
                each -> counted(getTranslation(key("whose", each)), whoseCounts.getOrDefault(each, 0)));
        whose.setValue(Whose.ANYBODY);
        age.setLabel(getTranslation("form.desk.age"));
        age.setItems(Age.values());
        age.setItemLabelGenerator(each -> counted(getTranslation(key("age", each)), ageCounts.getOrDefault(each, 0)));
        age.setValue(Age.ANY);
        Stream.of(form, whose, age).forEach(choice -> choice.addClassName("foyer-desk-choice"));
        Stream.<HasValue<?, ?>>of(text, form, whose, age)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (!offering) {
                        onChange.run();
                    }
                }));
    }

    @Override
    protected FilterSheet initContent() {
        return new FilterSheet(text, form, whose, age);
    }

    Div chips() {
        return chips;
    }

    DeskFilter chosen() {
        return new DeskFilter(stand, chosenForm(), whose.getValue(), age.getValue(), text.getValue());
    }

    private @Nullable String chosenForm() {
        return Optional.ofNullable(form.getValue()).map(OfForm::form).orElse(null);
    }

    /** The form whose answers alone are shown; empty where there are several. */
    Optional<OfForm> sole(DeskCounts counts) {
        return Optional.ofNullable(form.getValue())
                .or(() ->
                        counts.forms().size() == 1 ? Optional.of(counts.forms().getFirst()) : Optional.empty());
    }

    /** Shows what there is to choose from; what is chosen stays chosen. */
    void offer(DeskCounts counts) {
        chips.removeAll();
        for (Stand each : Stand.values()) {
            chips.add(chip(each, counts.stands().getOrDefault(each, 0)));
        }
        var before = chosenForm();
        var chosenWhose = whose.getValue();
        var chosenAge = age.getValue();
        offering = true;
        form.setItems(counts.forms());
        counts.forms().stream()
                .filter(each -> each.form().equals(before))
                .findFirst()
                .ifPresent(form::setValue);
        whoseCounts = counts.whose();
        ageCounts = counts.ages();
        whose.setItems(Whose.values());
        whose.setValue(chosenWhose);
        age.setItems(Age.values());
        age.setValue(chosenAge);
        offering = false;
        getContent()
                .active((form.isEmpty() ? 0 : 1)
                        + (chosenWhose == Whose.ANYBODY ? 0 : 1)
                        + (chosenAge == Age.ANY ? 0 : 1));
    }

    private NativeButton chip(Stand each, int count) {
        var number = new Span(DeskWords.number(count));
        number.addClassName("foyer-number");
        var words = each == Stand.OPEN
                ? "form.desk.stand.open"
                : "form.state." + each.name().toLowerCase(Locale.ROOT);
        var chip = new NativeButton();
        chip.addClassName("foyer-chip");
        chip.add(new Span(getTranslation(words)), number);
        chip.getElement().setAttribute("aria-pressed", Boolean.toString(each == stand));
        chip.addClickListener(click -> {
            stand = each;
            onChange.run();
        });
        return chip;
    }

    private String counted(String words, int count) {
        return getTranslation("form.desk.counted", words, DeskWords.number(count));
    }

    private static String key(String what, Enum<?> choice) {
        return "form.desk." + what + "." + choice.name().toLowerCase(Locale.ROOT);
    }
}
