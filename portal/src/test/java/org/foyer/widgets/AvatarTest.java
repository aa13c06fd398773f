package org.foyer.widgets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AvatarTest {

    @ParameterizedTest
    @CsvSource({
        "Brigitte, van der Burg, BB",
        "Bas, van ’t Wout, BW",
        "Pia Maria, Dijkstra, PD",
        "anna, muster, am",
        "'', Voorbeeld, V",
        "Öznur, Ülkü, ÖÜ"
    })
    void knowsSomebodyByTheLettersOfTheirNames(String first, String last, String letters) {
        assertThat(Avatar.initials(first, last).getText()).isEqualTo(letters);
    }
}
