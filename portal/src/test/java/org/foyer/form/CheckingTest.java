package org.foyer.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foyer.form.Written.form;
import static org.foyer.form.Written.options;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class CheckingTest {

    @Autowired
    Checking checking;

    @ParameterizedTest
    @CsvSource({
        "email,  anna@example.org,  anna@example.org",
        "email,  ' Anna@Büro.ch ',  Anna@xn--bro-hoa.ch",
        "phone,  079 555 01 80,     +41795550180",
        "number, '1’250,50',        1250.50",
        "date,   2027-05-01,        2027-05-01",
        "yesno,  false,             false",
        "choice, m,                 m",
        "text,   '  Anna   Müller ', Anna Müller",
    })
    void keepsWhatWasMeant(String kind, String typed, String kept) {
        var checked = check(kind, typed);
        assertThat(checked.complaints()).isEmpty();
        assertThat(checked.given().getFirst().values()).containsExactly(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "email,  anna@example,   E-Mail",
        "email,  'a@b.ch, c@d.ch', E-Mail",
        "phone,  079 555 01,     Telefonnummer",
        "number, 1e999999999,    Zahl",
        "number, 99999999999999999999999999, Zahl",
        "number, 101,            höchstens 100",
        "number, 0,              mindestens 1",
        "date,   2027-02-30,     Datum",
        "date,   +999999999-01-01, Datum",
        "date,   2026-12-31,     ab dem 1. Januar 2027",
        "choice, xxl,            zur Wahl",
        "yesno,  perhaps,        zur Wahl",
        "text,   '',             füllen",
        "consent, false,         Einverständnis",
    })
    void saysWhatIsWrongWithWhatWasTyped(String kind, String typed, String words) {
        assertThat(check(kind, typed).complaints())
                .singleElement()
                .extracting(Complaint::sentence)
                .asString()
                .contains(words);
    }

    @Test
    void looksOnlyAtWhatIsShown() {
        var form = form().field("yesno", "more")
                .field(
                        "number",
                        "count",
                        "required",
                        true,
                        "showWhenField",
                        "more",
                        "showWhenIs",
                        "is",
                        "showWhenValue",
                        "true")
                .read();
        var hidden = checking.check(
                form, Entered.of(Map.of("more", List.of("false"), "count", List.of("nonsense"))), Locale.GERMAN);
        assertThat(hidden.complaints()).isEmpty();
        assertThat(hidden.given()).extracting(Given::name).containsExactly("more");
        assertThat(checking.check(form, Entered.of(Map.of("more", List.of("true"))), Locale.GERMAN)
                        .complaints())
                .extracting(Complaint::field)
                .containsExactly("count");
    }

    @Test
    void takesNoMoreOfSeveralThanThereIsToChoose() {
        var form = form().field("several", "things", "options", options("rope", "tent"))
                .read();
        assertThat(checking.check(form, Entered.of(Map.of("things", List.of("tent", "rope"))), Locale.GERMAN)
                        .given()
                        .getFirst()
                        .words()
                        .in(Locale.FRENCH))
                .isEqualTo("ROPE, TENT");
        assertThat(checking.check(form, Entered.of(Map.of("things", List.of("tent", "car"))), Locale.GERMAN)
                        .complaints())
                .hasSize(1);
        var one = form().field("choice", "size", "options", options("s", "m")).read();
        assertThat(checking.check(one, Entered.of(Map.of("size", List.of("s", "m"))), Locale.GERMAN)
                        .complaints())
                .hasSize(1);
    }

    @Test
    void saysInTheWordsOfTheEditorWhatAPatternWants() {
        var form = form().field("text", "code", "pattern", "[A-Z]{2}-[0-9]{4}", "patternMessage", "Wie GF-0412.")
                .read();
        assertThat(checking.check(form, Entered.of(Map.of("code", List.of("gf-0412"))), Locale.GERMAN)
                        .complaints())
                .extracting(Complaint::sentence)
                .containsExactly("Wie GF-0412.");
        assertThat(checking.check(form, Entered.of(Map.of("code", List.of("GF-0412"))), Locale.GERMAN)
                        .complaints())
                .isEmpty();
    }

    /** Whatever is typed is kept without what cannot be seen, or refused in a sentence; nothing breaks. */
    @ParameterizedTest
    @MethodSource("org.foyer.form.Hostile#words")
    void takesHostileWordsAsWords(String words) {
        for (String kind :
                List.of("text", "textarea", "email", "phone", "number", "date", "choice", "several", "yesno")) {
            var form = form().field(kind, "x", "options", options("s", "m"), "maxLength", 400)
                    .read();
            var checked = checking.check(form, Entered.of(Map.of("x", List.of(words))), Locale.FRENCH);
            assertThat(checked.complaints().size() + checked.given().size()).isEqualTo(1);
            checked.given()
                    .forEach(given -> assertThat(given.values())
                            .allSatisfy(value ->
                                    assertThat(value).doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f\\u202e\\u2066]")));
        }
    }

    private Checking.Checked check(String kind, String typed) {
        var form = form().field(
                        kind,
                        "x",
                        "required",
                        true,
                        "minimum",
                        kind.equals("date") ? "2027-01-01" : "1",
                        "maximum",
                        kind.equals("date")
                                ? "2027-12-31"
                                : kind.equals("number") && typed.startsWith("1’") ? "2000" : "100",
                        "options",
                        options("s", "m"))
                .read();
        return checking.check(form, Entered.of(Map.of("x", List.of(typed))), Locale.forLanguageTag("de-CH"));
    }
}
