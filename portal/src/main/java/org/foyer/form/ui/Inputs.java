package org.foyer.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.foyer.contact.Enclosures;
import org.foyer.form.Field;
import org.foyer.form.FieldKind;
import org.foyer.form.Option;
import org.foyer.form.OwnData;
import org.foyer.widgets.ComponentWords;
import org.foyer.widgets.LocalDatePicker;

/** Makes the field that fits what a form asks. */
final class Inputs {

    /** More than these are searched in a list and not read one after the other. */
    private static final int READ = 8;

    private static final int PAUSE = 1500;
    private static final int ROWS = 4;

    private final Component page;
    private final Locale reader;
    private final Enclosures enclosures;
    private final Set<String> known;

    /**
     * @param known the fields for which the portal has the member's own data
     */
    Inputs(Component page, Locale reader, Enclosures enclosures, Set<String> known) {
        this.page = page;
        this.reader = reader;
        this.enclosures = enclosures;
        this.known = known;
    }

    /** With what the portal knows of the member: to be read, or filled in for them to change for once. */
    Input ofOwn(Field field, String value) {
        OwnData own = field.own();
        if (own != null && own.isFixed()) {
            return new OwnRow(value, own == OwnData.BIRTH_DATE ? day(value) : value, label(field));
        }
        var input = of(field);
        input.put(List.of(value));
        return input;
    }

    private String day(String value) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(reader)
                .format(LocalDate.parse(value));
    }

    Input of(Field field) {
        return switch (field.takes()) {
            case TEXT, OWN -> text(field, new TextField(), "");
            case PHONE -> text(field, new TextField(), "tel");
            case NUMBER -> text(field, new TextField(), "decimal");
            case EMAIL -> text(field, new EmailField(), "");
            case TEXTAREA -> text(field, area(), "");
            case DATE -> date(field);
            case CHOICE -> field.options().size() > READ ? search(field) : choice(field);
            case SEVERAL -> field.options().size() > READ ? searchSeveral(field) : several(field);
            case YESNO -> yesNo(field);
            case CONSENT -> consent(field);
            case FILE -> new FileInput(field, enclosures.begin(), reader);
        };
    }

    private <F extends TextFieldBase<F, String>> Input text(Field field, F input, String keyboard) {
        input.setLabel(label(field));
        input.setRequiredIndicatorVisible(field.required());
        if (!keyboard.isEmpty()) {
            input.getElement().setAttribute("inputmode", keyboard);
        }
        input.getElement().setAttribute("autocomplete", autocomplete(field));
        help(field, input);
        return new VaadinInput<F, String>(input, it -> List.of(it.getValue()), List::getFirst);
    }

    private static TextArea area() {
        var area = new TextArea();
        area.setMinRows(ROWS);
        // long words are kept while they are written
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(PAUSE);
        return area;
    }

    private Input date(Field field) {
        var picker = new LocalDatePicker(label(field));
        picker.setRequiredIndicatorVisible(field.required());
        help(field, picker);
        return new VaadinInput<LocalDatePicker, LocalDate>(
                picker,
                it -> {
                    LocalDate day = it.getValue();
                    // with a context, only what was typed is judged, and not that nothing was
                    boolean unread = day == null
                            && it.getDefaultValidator()
                                    .apply(null, new ValueContext(new Binder<LocalDate>(), it))
                                    .isError();
                    return day == null ? (unread ? List.of("?") : List.of()) : List.of(day.toString());
                },
                values -> LocalDate.parse(values.getFirst()));
    }

    private Input choice(Field field) {
        var group = new RadioButtonGroup<Option>(label(field));
        group.addClassName("foyer-choices");
        group.setItems(field.options());
        group.setItemLabelGenerator(this::label);
        group.setRequiredIndicatorVisible(field.required());
        help(field, group);
        return new VaadinInput<RadioButtonGroup<Option>, Option>(
                group, it -> it.getOptionalValue().map(Option::value).stream().toList(), values -> one(field, values));
    }

    private Input search(Field field) {
        var box = new ComboBox<Option>(label(field));
        box.setItems(field.options());
        box.setItemLabelGenerator(this::label);
        box.setRequiredIndicatorVisible(field.required());
        help(field, box);
        return new VaadinInput<ComboBox<Option>, Option>(
                box, it -> it.getOptionalValue().map(Option::value).stream().toList(), values -> one(field, values));
    }

    private Input several(Field field) {
        var group = new CheckboxGroup<Option>(label(field));
        group.addClassName("foyer-choices");
        group.setItems(field.options());
        group.setItemLabelGenerator(this::label);
        // a group of boxes has no role that can be required, so words say it
        help(field, group, field.required() ? page.getTranslation("form.field.several") : "");
        return new VaadinInput<CheckboxGroup<Option>, Set<Option>>(
                group, it -> it.getValue().stream().map(Option::value).toList(), values -> all(field, values));
    }

    private Input searchSeveral(Field field) {
        var box = new MultiSelectComboBox<Option>(label(field));
        box.setI18n(ComponentWords.choices(page));
        box.setItems(field.options());
        box.setItemLabelGenerator(this::label);
        box.setRequiredIndicatorVisible(field.required());
        help(field, box);
        return new VaadinInput<MultiSelectComboBox<Option>, Set<Option>>(
                box, it -> it.getValue().stream().map(Option::value).toList(), values -> all(field, values));
    }

    private Input yesNo(Field field) {
        var group = new RadioButtonGroup<Boolean>(label(field));
        group.addClassNames("foyer-choices", "foyer-choices-short");
        group.setItems(true, false);
        group.setItemLabelGenerator(yes -> page.getTranslation(yes ? "form.field.yes" : "form.field.no"));
        group.setRequiredIndicatorVisible(field.required());
        help(field, group);
        return new VaadinInput<RadioButtonGroup<Boolean>, Boolean>(
                group,
                it -> it.getOptionalValue().map(Object::toString).stream().toList(),
                values -> Boolean.valueOf(values.getFirst()));
    }

    private Input consent(Field field) {
        var box = new Checkbox();
        box.addClassName("foyer-consent");
        box.setLabelComponent(new LinkedWords(label(field)));
        box.setRequiredIndicatorVisible(field.required());
        help(field, box);
        return new VaadinInput<Checkbox, Boolean>(
                box, it -> List.of(it.getValue().toString()), values -> Boolean.valueOf(values.getFirst()));
    }

    private void help(Field field, HasHelper input) {
        help(field, input, "");
    }

    private void help(Field field, HasHelper input, String more) {
        var own = known.contains(field.name()) ? page.getTranslation("form.fill.own.once") : "";
        var words = String.join(" ", field.help().in(reader), own, more).strip();
        if (!words.isBlank()) {
            input.setHelperComponent(new LinkedWords(words));
        }
    }

    private String label(Field field) {
        return field.label().in(reader);
    }

    private String label(Option option) {
        return option.label().in(reader);
    }

    private static Option one(Field field, List<String> values) {
        return field.option(values.getFirst()).orElseThrow();
    }

    private static Set<Option> all(Field field, List<String> values) {
        return values.stream().flatMap(value -> field.option(value).stream()).collect(Collectors.toSet());
    }

    /** What a browser may fill in for its owner; it is named for what is their own only. */
    private static String autocomplete(Field field) {
        OwnData own = field.own();
        if (own == null) {
            return switch (field.kind()) {
                case EMAIL -> "email";
                case PHONE -> "tel";
                default -> field.kind() == FieldKind.TEXT ? "on" : "off";
            };
        }
        return switch (own) {
            case FIRST_NAME -> "given-name";
            case LAST_NAME -> "family-name";
            case NAME -> "name";
            case EMAIL -> "email";
            case PHONE -> "tel";
            case ADDRESS -> "street-address";
            case BIRTH_DATE -> "bday";
            case NUMBER, SECTION -> "off";
        };
    }
}
