package org.foyer.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.foyer.access.Audience.Line;
import org.foyer.access.Audience.Who;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class AudienceReaderTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final AudienceReader reader = new AudienceReader();

    @Test
    void readsTheListThatEditorsFillIn() {
        var audience = reader.read(node("""
                {"audience": {"0": {"who": "members", "category": "FAMILY", "unit": "R1", "office": "PRESIDENT",
                 "level": "SECTION", "group": "785", "language": "fr"}, "1": {"who": "everyone"}, "@nodes": ["0", "1"]}}"""));
        assertThat(audience.lines())
                .containsExactly(
                        new Line(Who.MEMBERS, "FAMILY", "R1", "PRESIDENT", "SECTION", "785", "fr"),
                        Line.of(Who.EVERYONE));
        assertThat(reader.notUnderstood()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "everyone; EVERYONE; -; -; -; -; -; -",
                "members; MEMBERS; -; -; -; -; -; -",
                "member; MEMBERS; -; -; -; -; -; -",
                "officials; OFFICIALS; -; -; -; -; -; -",
                "category:FAMILY; MEMBERS; FAMILY; -; -; -; -; -",
                "unit:R1; MEMBERS; -; R1; -; -; -; -",
                "section:12; MEMBERS; -; 12; -; -; -; -",
                "office:PRESIDENT; MEMBERS; -; -; PRESIDENT; -; -; -",
                "office:PRESIDENT@SECTION; MEMBERS; -; -; PRESIDENT; SECTION; -; -",
                "level:REGION & officials; OFFICIALS; -; -; -; REGION; -; -",
                "group:785; MEMBERS; -; -; -; -; 785; -",
                "everyone & language:fr; EVERYONE; -; -; -; -; -; fr",
                "office:PRESIDENT@SECTION & language:fr & unit:R1; MEMBERS; -; R1; PRESIDENT; SECTION; -; fr"
            })
    void readsWords(
            String words,
            Who who,
            String category,
            String unit,
            String office,
            String level,
            String group,
            String language) {
        var audience = reader.read(node("{\"audience\": \"" + words + "\"}"));
        assertThat(audience.lines()).containsExactly(new Line(who, category, unit, office, level, group, language));
        assertThat(reader.notUnderstood()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"presidents\"",
                "\"office:\"",
                "\"members & offise:PRESIDENT\"",
                "\"members &\"",
                "\"everyone | members\"",
                "{\"0\": {\"who\": \"nobody-we-know\"}, \"@nodes\": [\"0\"]}",
                "{\"0\": {\"office\": \"PRESIDENT\"}, \"@nodes\": [\"0\"]}",
                "{\"0\": {\"who\": \"members\", \"unit\": {\"@id\": \"x\"}}, \"@nodes\": [\"0\"]}",
                "{\"0\": {\"who\": \"members\", \"office\": [\"A\", \"B\"]}, \"@nodes\": [\"0\"]}"
            })
    void takesWhatItDoesNotUnderstandForNobodyAndTellsIt(String audience) {
        assertThat(reader.read(node("{\"audience\": " + audience + "}")).isNobody())
                .isTrue();
        assertThat(reader.notUnderstood()).hasSize(1);
    }

    @Test
    void keepsTheLinesItUnderstandsBesideOneThatItDoesNot() {
        var audience = reader.read(node("{\"audience\": [\"officials\", \"friends\"]}"));
        assertThat(audience.lines()).containsExactly(Line.of(Who.OFFICIALS));
        assertThat(reader.notUnderstood()).containsExactly("friends");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"audience\": null}",
                "{\"audience\": []}",
                "{\"audience\": \"\"}",
                "{\"audience\": {\"@nodes\": []}}"
            })
    void saysNothingWhereNothingIsFilledIn(String node) {
        assertThat(AudienceReader.isSaid(node(node))).isFalse();
        assertThat(reader.read(node(node)).isNobody()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"who\": \"members\"}]", "{\"who\": \"members\"}", "{\"0\": {}, \"@nodes\": [\"0\"]}"})
    void doesNotTakeAnUnknownShapeForAnEmptyOne(String audience) {
        var node = node("{\"audience\": " + audience + "}");
        assertThat(AudienceReader.isSaid(node)).isTrue();
        assertThat(reader.read(node).isNobody()).isTrue();
    }

    private static ContentNode node(String json) {
        return new ContentNode(JSON.readTree(json), "de");
    }
}
