package org.foyer.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foyer.form.Written.form;
import static org.foyer.form.Written.options;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {

    @ParameterizedTest
    @CsvSource({
        "number, 5,          more-than,  4,          true",
        "number, 4,          more-than,  4,          false",
        "number, '1’200,5',  more-than,  1200,       true",
        "number, many,       more-than,  4,          false",
        "number, 3,          less-than,  4,          true",
        "number, '',         less-than,  4,          false",
        "number, 4.0,        is,         4,          true",
        "date,   2027-02-01, more-than,  2027-01-31, true",
        "date,   2027-01-30, less-than,  2027-01-31, true",
        "yesno,  true,       is,         ja,         true",
        "yesno,  false,      is,         true,       false",
        "yesno,  '',         is-not,     true,       true",
        "consent,'',         is,         false,      true",
        "consent,true,       filled,     '',         true",
        "consent,false,      filled,     '',         false",
        "text,   Hütte,      is,         hütte,      true",
        "text,   '  ',       filled,     '',         false",
        "text,   '',         not-filled, '',         true",
    })
    void showsAFieldWhenAnotherStandsAsItSays(String kind, String typed, String is, String value, boolean shown) {
        var form = form().field(kind, "other")
                .when("text", "asked", "other", is, value)
                .read();
        assertThat(form.defects()).isEmpty();
        assertThat(names(form, Map.of("other", List.of(typed))).contains("asked"))
                .isEqualTo(shown);
    }

    @Test
    void countsWhatTakesSeveral() {
        var form = form().field("several", "things", "options", options("rope", "helmet", "tent"))
                .when("text", "many", "things", "more-than", "1")
                .when("text", "tents", "things", "is", "tent")
                .read();
        assertThat(names(form, Map.of("things", List.of("rope", "helmet")))).containsExactly("things", "many");
        assertThat(names(form, Map.of("things", List.of("tent")))).containsExactly("things", "tents");
    }

    @Test
    void takesWhatIsHiddenForEmpty() {
        var form = form().field("yesno", "first")
                .when("text", "second", "first", "is", "true")
                .when("text", "third", "second", "filled", "")
                .when("page", "more", "third", "filled", "")
                .field("text", "fourth")
                .read();
        var all = Map.of("second", List.of("x"), "third", List.of("y"), "fourth", List.of("z"));
        assertThat(names(form, with(all, "first", "true"))).containsExactly("first", "second", "third", "fourth");
        assertThat(names(form, with(all, "first", "false"))).containsExactly("first");
        assertThat(Shown.of(form, Entered.of(with(all, "first", "false"))).pages())
                .hasSize(1);
    }

    /** Whatever conditions editors write, something is decided, and nothing that was dropped hides a field. */
    @Test
    void comesToAnEndWhateverConditionsThereAre() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            var written = form();
            for (int field = 0; field < 12; field++) {
                written.when(
                        random.nextInt(5) == 0 ? "page" : "text",
                        "f" + field,
                        "f" + random.nextInt(12),
                        List.of("is", "is-not", "filled", "not-filled").get(random.nextInt(4)),
                        "x");
            }
            var form = written.read();
            var typed = new LinkedHashMap<String, List<String>>();
            form.fields().forEach(field -> typed.put(field.name(), List.of(random.nextBoolean() ? "x" : "")));
            var shown = Shown.of(form, Entered.of(typed));
            for (Field field : form.fields()) {
                var page = form.pages().stream()
                        .filter(it -> it.fields().contains(field))
                        .findFirst()
                        .orElseThrow();
                if (field.condition() == null && page.condition() == null) {
                    assertThat(shown.isShown(field)).isTrue();
                }
            }
            assertThat(shown.fields()).isSubsetOf(form.fields());
        }
    }

    private static Map<String, List<String>> with(Map<String, List<String>> values, String field, String value) {
        var all = new LinkedHashMap<>(values);
        all.put(field, List.of(value));
        return all;
    }

    private static List<String> names(Form form, Map<String, List<String>> values) {
        return Shown.of(form, Entered.of(values)).fields().stream()
                .map(Field::name)
                .toList();
    }
}
