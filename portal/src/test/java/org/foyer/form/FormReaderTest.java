package org.foyer.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foyer.form.Written.form;
import static org.foyer.form.Written.options;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.content.Nodes;
import org.foyer.form.Defect.Problem;
import org.junit.jupiter.api.Test;

class FormReaderTest {

    @Test
    void readsPagesFieldsAndOptionsInTheirOrder() {
        var form = form().field("text", "before")
                .field("page", "second", "label_fr", "Deuxième")
                .field("choice", "size", "options", options("s", "m"))
                .field("own", "me", "own", "birthDate")
                .read();
        assertThat(form.pages()).extracting(FormPage::name).containsExactly("", "second");
        assertThat(form.pages().getLast().title().in(Locale.FRENCH)).isEqualTo("Deuxième");
        assertThat(form.fields()).extracting(Field::name).containsExactly("before", "size", "me");
        assertThat(form.field("size").orElseThrow().options())
                .extracting(Option::value)
                .containsExactly("s", "m");
        assertThat(form.field("me").orElseThrow().takes()).isEqualTo(FieldKind.DATE);
        assertThat(form.defects()).isEmpty();
    }

    @Test
    void asksBetterOneQuestionTooManyThanLosesOne() {
        var form = form().field("slider", "odd")
                .field("choice", "empty", "required", true)
                .field("own", "unknown", "own", "shoeSize")
                .field("text", "twice")
                .field("text", "twice")
                .read();
        assertThat(form.fields()).extracting(Field::kind).containsOnly(FieldKind.TEXT);
        assertThat(form.fields())
                .extracting(Field::name)
                .containsExactly("odd", "empty", "unknown", "twice", "twice-2");
        assertThat(problems(form))
                .containsExactly(
                        Problem.UNKNOWN_KIND, Problem.NO_OPTIONS, Problem.UNKNOWN_OWN_DATA, Problem.NAME_TWICE);
    }

    @Test
    void leavesOutBoundsAndPatternsThatAreNone() {
        var form = form().field("number", "count", "minimum", "one", "maximum", "12")
                .field("date", "day", "minimum", "2027-02-30", "maximum", "2027-12-31T00:00:00.000+01:00")
                .field("text", "code", "pattern", "[A-Z")
                .field("text", "back", "pattern", "(a)\\1")
                .read();
        assertThat(form.field("count").orElseThrow().minimum()).isNull();
        assertThat(form.field("count").orElseThrow().maximum()).isEqualTo("12");
        assertThat(form.field("day").orElseThrow().maximum()).isEqualTo("2027-12-31");
        assertThat(form.field("code").orElseThrow().pattern()).isNull();
        assertThat(problems(form))
                .containsExactly(
                        Problem.BROKEN_BOUND, Problem.BROKEN_BOUND, Problem.BROKEN_PATTERN, Problem.BROKEN_PATTERN);
    }

    @Test
    void matchesAPatternThatWouldHangOthersInNoTime() {
        var began = System.nanoTime();
        var pattern = TextPattern.of("(a+)+$").orElseThrow();
        assertThat(pattern.fits("a".repeat(5000) + "!")).isFalse();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void alwaysShowsWhatWaitsForItselfOrForNothing() {
        var form = form().when("text", "a", "b", "filled", "")
                .when("text", "b", "c", "filled", "")
                .when("text", "c", "a", "filled", "")
                .when("text", "self", "self", "is", "x")
                .when("text", "lost", "nowhere", "is", "x")
                .field("choice", "size", "options", options("s", "m"))
                .when("text", "never", "size", "is", "xxl")
                .when("text", "odd", "size", "resembles", "s")
                .read();
        assertThat(Shown.of(form, Entered.of(Map.of())).fields()).hasSameSizeAs(form.fields());
        assertThat(problems(form))
                .containsExactlyInAnyOrder(
                        Problem.CONDITIONS_IN_A_CIRCLE,
                        Problem.CONDITIONS_IN_A_CIRCLE,
                        Problem.CONDITIONS_IN_A_CIRCLE,
                        Problem.CONDITIONS_IN_A_CIRCLE,
                        Problem.UNKNOWN_FIELD,
                        Problem.BROKEN_CONDITION,
                        Problem.BROKEN_CONDITION);
    }

    @Test
    void alwaysShowsAPageThatWaitsForAFieldOfItsOwn() {
        var form = form().field("text", "first")
                .when("page", "second", "inside", "is", "x")
                .field("text", "inside")
                .read();
        assertThat(Shown.of(form, Entered.of(Map.of())).pages()).hasSize(2);
        assertThat(problems(form)).containsExactly(Problem.CONDITIONS_IN_A_CIRCLE);
    }

    @Test
    void readsWhateverIsDelivered() {
        assertThat(problems(FormReader.read(Nodes.of("empty", Map.of()))))
                .containsExactly(Problem.NO_FIELDS, Problem.NO_RECIPIENT);
        var odd = FormReader.read(Nodes.of(
                "odd",
                Map.of(
                        "title", List.of("a", "b"),
                        "kind", Map.of("x", 1),
                        "fields", List.of("text", 7),
                        "opensAt", "soon",
                        "keepDays", "-4")));
        assertThat(odd.handling().keepDays()).isEqualTo(1);
        assertThat(odd.kind()).isEqualTo(FormKind.REQUEST);
        assertThat(odd.period().opensAt()).isNull();
    }

    private static List<Problem> problems(Form form) {
        return form.defects().stream().map(Defect::problem).toList();
    }
}
