package org.foyer.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;

/** Gives Vaadin the words of the rooms. */
@Component
class Translations implements I18NProvider {

    private final Texts texts;
    private final Languages languages;

    Translations(Texts texts, Languages languages) {
        this.texts = texts;
        this.languages = languages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Languages.ALL.stream().map(languages::formatting).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        return texts.get(locale, key, arguments);
    }
}
