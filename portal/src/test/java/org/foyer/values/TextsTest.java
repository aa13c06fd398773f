package org.foyer.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Locale SWISS_GERMAN = Locale.of("de", "CH");

    private final Texts texts = new Texts.Builder()
            .add(Locale.GERMAN, bundle("calls", "{0,choice,0#Keine Anrufe|1#Ein Anruf|1<{0,number} Anrufe}"))
            .add(Locale.ENGLISH, bundle("calls", "{0} calls"))
            .add(Locale.ENGLISH, bundle("only.english", "The lodge"))
            .add(Locale.GERMAN, bundle("broken", "Noch {nichts"))
            .build();

    @Test
    void countsInTheGrammarAndTheNumbersOfTheReader() {
        assertThat(texts.get(SWISS_GERMAN, "calls", 0)).isEqualTo("Keine Anrufe");
        assertThat(texts.get(SWISS_GERMAN, "calls", 1)).isEqualTo("Ein Anruf");
        assertThat(texts.get(SWISS_GERMAN, "calls", 2400)).isEqualTo("2’400 Anrufe");
    }

    @Test
    void showsEnglishForAWordThatIsMissing() {
        assertThat(texts.get(SWISS_GERMAN, "only.english")).isEqualTo("The lodge");
    }

    @Test
    void showsTheKeyWhereNoLanguageKnowsIt() {
        assertThat(texts.get(SWISS_GERMAN, "nobody.knows")).isEqualTo("nobody.knows");
    }

    @Test
    void showsAPatternAsItStandsWhenItCannotBeRead() {
        assertThat(texts.get(SWISS_GERMAN, "broken")).isEqualTo("Noch {nichts");
    }

    @Test
    void refusesTwoRoomsThatClaimOneKey() {
        var builder = new Texts.Builder().add(Locale.GERMAN, bundle("a", "1"));
        assertThatThrownBy(() -> builder.add(Locale.GERMAN, bundle("a", "2"))).hasMessageContaining("key a in de");
    }

    private static Properties bundle(String key, String text) {
        var bundle = new Properties();
        bundle.setProperty(key, text);
        return bundle;
    }
}
