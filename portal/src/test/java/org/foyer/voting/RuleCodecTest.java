package org.foyer.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class RuleCodecTest {

    private final JsonMapper json = JsonMapper.builder().build();
    private final RuleCodec codec = new RuleCodec(json);

    @Test
    void readsWhatStatutesSay() {
        Rule rule = codec.read("""
                {"all":[{"rule":"MEMBER_OF_UNIT"},{"rule":"AGE","years":16},{"rule":"MEMBER_SINCE"},
                        {"not":{"rule":"SUSPENDED"}},
                        {"any":[{"rule":"DUES_PAID","graceDays":30},{"rule":"CATEGORY","categories":["HONORARY","FREE"]}]}]}""");
        assertThat(rule)
                .isEqualTo(new Rule.All(List.of(
                        Rule.of(RuleCode.MEMBER_OF_UNIT),
                        Rule.of(RuleCode.AGE, 16),
                        Rule.of(RuleCode.MEMBER_SINCE, 3),
                        new Rule.Not(Rule.of(RuleCode.SUSPENDED)),
                        new Rule.Any(List.of(
                                Rule.of(RuleCode.DUES_PAID, 30),
                                Rule.of(RuleCode.CATEGORY, List.of("HONORARY", "FREE")))))));
        assertThat(codec.read(codec.write(rule))).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "{\"rule\":\"MEMBR\"} | there is no rule \"MEMBR\"; there are MEMBER_OF_UNIT",
                "{\"rule\":\"age\"} | there is no rule \"age\"",
                "{\"rule\":\"AGE\",\"age\":18} | it has [age], and may only have",
                "{\"rule\":\"AGE\",\"years\":\"18\"} | $.years cannot be read: it is a whole number",
                "{\"rule\":\"AGE\",\"years\":18.5} | it is a whole number",
                "{\"rule\":\"AGE\",\"years\":121} | it lies between 0 and 120",
                "{\"rule\":\"AGE\",\"years\":-1} | it lies between 0 and 120",
                "{\"rule\":\"CATEGORY\"} | $.categories cannot be read: it needs a list",
                "{\"rule\":\"CATEGORY\",\"categories\":[]} | it needs a list with at least one",
                "{\"rule\":\"CATEGORY\",\"categories\":[\"A\",\"A\"]} | it holds a code twice",
                "{\"rule\":\"RESIDENCE\",\"places\":[\"Bern\"]} | is not of the form",
                "{\"all\":[{\"rule\":\"AGE\"},{\"any\":[{\"rule\":\"X\"}]}]} | at $.all[1].any[0]",
                "{\"any\":[]} | it would let nobody in",
                "{\"all\":{}} | it holds a list of rules",
                "{\"not\":[]} | at $.not",
                "{\"all\":[],\"any\":[]} | exactly one of all, any, not or rule",
                "{} | exactly one of",
                "{\"all\":[],\"note\":1} | it has [note]",
                "[] | a rule is an object",
                "{\"all\":[]} {} | it is not JSON",
                "{\"all\":[],\"all\":[]} | it is not JSON",
                "{\"all\": | it is not JSON"
            })
    void refusesWhatItDoesNotUnderstandAndSaysWhere(String text, String sentence) {
        assertThatThrownBy(() -> codec.read(text))
                .isInstanceOf(UnreadableRuleException.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void refusesRulesWithoutEnd() {
        assertThatThrownBy(() -> codec.read("{\"not\":".repeat(9) + "{\"rule\":\"AGE\"}" + "}".repeat(9)))
                .hasMessageContaining("at most 8 deep");
        assertThatThrownBy(() -> codec.read("{\"not\":".repeat(5000))).isInstanceOf(UnreadableRuleException.class);
        String many =
                IntStream.range(0, 100).mapToObj(it -> "{\"rule\":\"AGE\"}").collect(Collectors.joining(","));
        assertThatThrownBy(() -> codec.read("{\"all\":[" + many + "]}")).hasMessageContaining("more than 100");
        assertThatThrownBy(() -> codec.read(" ".repeat(50_001))).hasMessageContaining("longer than 50000");
    }

    @Test
    void keepsATraceAsItWas() {
        var traces = new TraceCodec(json);
        Rule vote = codec.read("""
                {"all":[{"rule":"AGE"},{"rule":"DUES_PAID"},{"not":{"rule":"SUSPENDED"}},{"rule":"MEMBER_OF_UNIT"},
                        {"rule":"CATEGORY","categories":["SINGLE"]},{"rule":"RESIDENCE","places":["CH"]}]}""");
        Facts facts = Facing.member()
                .born("2010-01-01")
                .suspended("2026-01-01", "2026-04-01")
                .on("2027-03-01")
                .facts();
        Judgement judgement = Judgement.of(Rule.EVERYBODY, vote, facts);
        TraceCodec.Kept kept = traces.read(traces.write(judgement));
        assertThat(kept.attend()).isEqualTo(judgement.attend());
        assertThat(kept.vote()).isEqualTo(judgement.vote());
    }
}
