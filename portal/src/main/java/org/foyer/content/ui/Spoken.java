package org.foyer.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import java.util.Locale;
import org.foyer.content.LocalText;

/** Says in which language a text is, where it is another one than that of the page: screen readers then speak it rightly. */
final class Spoken {

    private Spoken() {}

    /** Fills the component with the text for the reader. */
    static <C extends Component & HasText> C say(C component, LocalText text, Locale reader) {
        component.setText(text.in(reader));
        mark(component, text, reader);
        return component;
    }

    /** Marks the component that already holds the text. */
    static void mark(Component component, LocalText text, Locale reader) {
        if (!text.isEmpty()) {
            mark(component, text.languageFor(reader), reader);
        }
    }

    /** Marks the component whose words are in the language. */
    static void mark(Component component, String language, Locale reader) {
        if (!language.equals(reader.getLanguage())) {
            component.getElement().setAttribute("lang", language);
        }
    }
}
