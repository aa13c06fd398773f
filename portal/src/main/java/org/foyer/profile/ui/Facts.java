package org.foyer.profile.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** Facts that are shown and not edited: what, and how it stands. What is not known is left out. */
final class Facts extends DescriptionList {

    Facts() {
        addClassName("foyer-facts");
    }

    Facts fact(String key, String words) {
        if (!words.isBlank()) {
            add(new Div(new Term(translate(key)), new Description(words)));
        }
        return this;
    }

    Facts fact(String key, Optional<LocalDate> day) {
        return fact(key, day.map(Facts::written).orElse(""));
    }

    static String written(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(UI.getCurrentOrThrow().getLocale())
                .format(day);
    }
}
