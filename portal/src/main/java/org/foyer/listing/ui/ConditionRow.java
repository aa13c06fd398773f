package org.foyer.listing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.foyer.listing.Condition;
import org.foyer.member.ListField;
import org.foyer.widgets.Icon;
import org.foyer.widgets.LocalDatePicker;
import org.jspecify.annotations.Nullable;

/** One condition of a filter: a field, how it is compared, and with what. */
final class ConditionRow extends Div {

    private final Select<ListField> field = new Select<>();
    private final Select<Condition.Test> test = new Select<>();
    private final Div place = new Div();
    private Supplier<String> value = () -> "";

    ConditionRow(List<ListField> fields, Condition condition, Consumer<ConditionRow> onRemove) {
        addClassName("foyer-listing-condition");
        field.setAriaLabel(getTranslation("listing.filter.field"));
        field.setItems(fields);
        field.setItemLabelGenerator(one -> getTranslation(one.key()));
        test.setAriaLabel(getTranslation("listing.filter.test"));
        test.setItemLabelGenerator(
                one -> getTranslation("listing.test." + one.name().toLowerCase(Locale.ROOT)));
        field.setValue(fields.contains(condition.field()) ? condition.field() : fields.getFirst());
        offer(condition.test(), condition.value());
        field.addValueChangeListener(change -> offer(test.getValue(), ""));
        test.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                place.setVisible(change.getValue().takesValue());
            }
        });
        var remove = new Button(new Icon("trash").small(), click -> onRemove.accept(this));
        remove.setAriaLabel(getTranslation("listing.filter.remove"));
        add(field, test, place, remove);
    }

    Condition condition() {
        return new Condition(field.getValue(), test.getValue(), value.get());
    }

    private void offer(Condition.@Nullable Test wanted, String typed) {
        var tests = Condition.testsOf(field.getValue());
        test.setItems(tests);
        test.setValue(
                wanted != null && tests.contains(wanted)
                        ? wanted
                        : tests.iterator().next());
        place.removeAll();
        place.add(input(typed));
        place.setVisible(test.getValue().takesValue());
    }

    private Component input(String typed) {
        return switch (field.getValue()) {
            case MEMBER_SINCE, DUES_PAID_UNTIL, BIRTH_DATE -> date(typed);
            case KIND ->
                choice(
                        List.of("MAIN", "ADDITIONAL"),
                        code -> getTranslation("listing.kind." + code.toLowerCase(Locale.ROOT)),
                        typed);
            case LANGUAGE ->
                choice(
                        List.of("de", "fr", "it", "nl", "en"),
                        code -> Locale.of(code).getDisplayLanguage(getLocale()),
                        typed);
            case COUNTRY ->
                choice(
                        Arrays.asList(Locale.getISOCountries()),
                        code -> Locale.of("", code).getDisplayCountry(getLocale()),
                        typed);
            default -> text(typed);
        };
    }

    private Component text(String typed) {
        var input = new TextField();
        input.setAriaLabel(getTranslation("listing.filter.value"));
        input.setMaxLength(100);
        input.setValue(typed);
        value = input::getValue;
        return input;
    }

    private Component date(String typed) {
        DatePicker input = new LocalDatePicker();
        input.setAriaLabel(getTranslation("listing.filter.value"));
        if (!typed.isBlank()) {
            input.setValue(LocalDate.parse(typed));
        }
        value = () -> input.getValue() == null ? "" : input.getValue().toString();
        return input;
    }

    private Component choice(
            List<String> codes, com.vaadin.flow.component.ItemLabelGenerator<String> words, String typed) {
        var input = new ComboBox<String>();
        input.setAriaLabel(getTranslation("listing.filter.value"));
        input.setItems(codes);
        input.setItemLabelGenerator(words);
        if (codes.contains(typed)) {
            input.setValue(typed);
        }
        value = () -> input.getValue() == null ? "" : input.getValue();
        return input;
    }
}
