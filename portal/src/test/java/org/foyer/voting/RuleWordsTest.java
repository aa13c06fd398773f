package org.foyer.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.foyer.testing.SpringTest;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class RuleWordsTest {

    private static final int DOOR = 25;

    @Autowired
    RuleWords words;

    @Autowired
    Texts texts;

    @ParameterizedTest
    @EnumSource(RuleCode.class)
    void haveASentenceForEverythingARuleCanSay(RuleCode code) {
        for (Locale language : Languages.ALL) {
            for (String part : List.of("name", "not", "met", "failed", "mend", "door", "desk")) {
                assertThat(texts.has(language, "voting.rule." + code + "." + part))
                        .as("%s %s %s", language, code, part)
                        .isTrue();
            }
            assertThat(words.door(code.name(), language)).hasSizeBetween(3, DOOR);
        }
    }

    @Test
    void fillNoGapsForAnyRuleAndAnyPerson() {
        List<Facts> people = Stream.of(
                        Facing.member(),
                        Facing.stranger().born(null).lives(null, null).notMainOfHousehold(),
                        Facing.stranger().born("2015-02-28").membership("SINGLE", true, "2026-03-20", null, null),
                        Facing.member()
                                .suspended("2026-01-01", "2026-06-30")
                                .office("PRESIDENT")
                                .honoured("Ehrenmitglied"),
                        Facing.member().standing(new Facts.Standing(Facing.BELOW, Facing.BELOW, Facing.DAY)))
                .map(Facing::facts)
                .toList();
        var setting = new RuleWords.Setting(Locale.GERMAN, "Sektion Aarewald");
        for (RuleCode code : RuleCode.values()) {
            var leaf = new Rule.Leaf(code, null, code.choice().isPresent() ? List.of("CH") : List.of());
            for (Facts facts : people) {
                for (Rule rule : List.of(leaf, new Rule.Not(leaf))) {
                    Trace.Step step = Judge.judge(rule, facts).steps().getFirst();
                    assertThat(words.found(step, setting))
                            .doesNotContain("{", "voting.", "  ")
                            .doesNotEndWith(" ");
                    assertThat(words.wish(leaf, step.wanted(), setting)).doesNotContain("{", "voting.");
                    Optional<String> mend = words.mend(step, facts.day(), setting);
                    assertThat(mend.isPresent()).isNotEqualTo(step.isGood());
                    assertThat(mend.orElse("")).doesNotContain("{", "voting.", "  ");
                }
            }
        }
    }

    @Test
    void sayTheRuleTheFindingAndTheWayToMendIt() {
        Facts facts = Facing.member().on("2027-03-20").facts();
        Trace.Step dues =
                Judge.judge(Rule.of(RuleCode.DUES_PAID, 0), facts).steps().getFirst();
        var german = new RuleWords.Setting(Locale.GERMAN, "Sektion Aarewald");
        assertThat(words.wish(dues.leaf(), true, german)).isEqualTo("Beitrag bezahlt");
        assertThat(words.found(dues, german)).isEqualTo("Beitrag nur bis 31. Dezember 2026 bezahlt");
        assertThat(words.mend(dues, facts.day(), german))
                .contains("Bezahlen Sie den Beitrag bis am 20. März 2027. Am Eingang geht es auch.");
        assertThat(words.wish(Rule.of(RuleCode.MEMBER_SINCE, 1), true, german))
                .isEqualTo("Seit mindestens 1 Monat ohne Unterbruch Mitglied");
    }
}
