package org.foyer.connector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameValueTest {

    @ParameterizedTest
    @CsvSource({
        "mobile, 079 555 01 23, +41 79 555 01 23, true",
        "mobile, 0041795550123, +41 (0)79 555 01 23, true",
        "mobile, 079 555 01 23, 079 555 01 24, false",
        "phone, 117, 0117, true",
        "phone, 117, 555 01 17, false",
        "email, Selma@Example.org, selma@example.org, true",
        "last_name, Müller, müller, false",
        "last_name, van  der Proef, van der Proef, true",
        "language, de_CH, de, true",
        "country, ch, CH, true",
    })
    void knowsWhatMeansTheSame(String field, String one, String other, boolean same) {
        assertThat(SameValue.of(new CrmField(field), one, other)).isEqualTo(same);
    }

    @Test
    void takesNothingAndEmptyForTheSame() {
        assertThat(SameValue.of(CrmField.PHONE, null, "")).isTrue();
        assertThat(SameValue.of(CrmField.PHONE, null, "031 555 01 02")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Lorrainestrasse 12a, Lorrainestrasse, 12a",
        "Strasse des 17. Juni 135, Strasse des 17. Juni, 135",
        "Postweg 7 b, Postweg, 7 b",
        "Kanaalstraat 12-14, Kanaalstraat, 12-14",
        "Haus Sonne, Haus Sonne,",
    })
    void splitsAStreetLineAndJoinsItAgain(String line, String street, String number) {
        StreetLine parts = StreetLine.of(line);

        assertThat(parts).isEqualTo(new StreetLine(street, number));
        assertThat(parts.line()).isEqualTo(line);
    }
}
