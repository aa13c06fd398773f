package org.foyer.assembly.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.foyer.values.Languages;
import org.foyer.values.LocalName;

/** A name in the five languages: the reader's own in front, the others behind a word. One of them is enough. */
final class NameFields extends Composite<Div> {

    private static final int LONGEST = 120;

    private final Map<String, TextField> fields = new LinkedHashMap<>();
    private final String label;

    NameFields(String label) {
        this.label = label;
    }

    @Override
    protected Div initContent() {
        Locale mine = Languages.offered(getLocale()).orElse(Locale.ENGLISH);
        var first = field(mine, label);
        var others = new Div();
        others.addClassName("foyer-names");
        for (Locale language : Languages.ALL) {
            if (!language.equals(mine)) {
                others.add(field(language, Languages.ownName(language)));
            }
        }
        var details = new Details(getTranslation("assembly.names.others"), others);
        return new Div(first, details);
    }

    private TextField field(Locale language, String words) {
        var field = new TextField(words);
        field.setWidthFull();
        field.setMaxLength(LONGEST);
        field.setManualValidation(true);
        field.getElement().setAttribute("lang", language.getLanguage());
        fields.put(language.getLanguage(), field);
        return field;
    }

    void show(LocalName name) {
        getContent();
        fields.forEach((language, field) -> field.setValue(name.byLanguage().getOrDefault(language, "")));
        if (first().isEmpty() && !name.byLanguage().isEmpty()) {
            getContent().getChildren().filter(Details.class::isInstance).forEach(it -> ((Details) it).setOpened(true));
        }
    }

    LocalName name() {
        getContent();
        var names = new LinkedHashMap<String, String>();
        fields.forEach((language, field) -> {
            if (!field.getValue().isBlank()) {
                names.put(language, field.getValue().strip());
            }
        });
        return new LocalName(names);
    }

    /** Says at the first field what is wrong; an empty text takes it back. */
    void refuse(String why) {
        getContent();
        first().setErrorMessage(why);
        first().setInvalid(!why.isEmpty());
    }

    void focus() {
        getContent();
        first().focus();
    }

    private TextField first() {
        return fields.values().iterator().next();
    }
}
