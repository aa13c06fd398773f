package org.foyer.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private final Languages languages = new Languages(Locale.GERMAN, "CH");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr-CH,fr;q=0.9,en;q=0.8 | fr
                    es,it;q=0.5,en;q=0.9    | en
                    nl;q=0,fr;q=0.1         | fr
                    ja                      | de
                    not a list of languages | de
                    ''                      | de
                    """)
    void picksTheLanguageThatTheBrowserWishesMost(String header, String language) {
        assertThat(languages.best(header).getLanguage()).isEqualTo(language);
    }

    @Test
    void formatsInTheCountryOfTheAssociation() {
        assertThat(languages.formatting(Locale.FRENCH)).isEqualTo(Locale.of("fr", "CH"));
    }

    @Test
    void readsATagInAnySpelling() {
        assertThat(Languages.offered("DE_ch")).contains(Locale.GERMAN);
        assertThat(Languages.offered("rm")).isEmpty();
    }

    @Test
    void namesALanguageInItself() {
        assertThat(Languages.ALL.stream().map(Languages::ownName))
                .containsExactly("Deutsch", "Français", "Italiano", "Nederlands", "English");
    }

    @Test
    void refusesAFallbackThatWeDoNotSpeak() {
        assertThatThrownBy(() -> new Languages(Locale.JAPANESE, "CH")).hasMessageContaining("ja");
    }
}
