package org.foyer.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

@VerificationTest
class AnswerTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    private Scanner scanner;

    @Test
    void saysYesWithTheCategoryAndNoName() throws Exception {
        var answer = scanner.json(scanner.card(scanner.member("76110001")));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        Map<?, ?> body = JSON.readValue(answer.body(), Map.class);
        assertThat(body.get("status")).isEqualTo("valid");
        assertThat(body.get("code")).isEqualTo("card");
        assertThat(body.get("people"))
                .isEqualTo(List.of(Map.of("status", "valid", "category", "TEST", "categoryName", "Test")));
        assertThat(answer.body()).doesNotContain("Zgraggen", "7611");
    }

    @Test
    void saysNoAndNothingElse() throws Exception {
        var lost = scanner.member("76110002");
        String code = scanner.card(lost);
        scanner.lose(lost);
        assertThat(people(code)).isEqualTo(List.of(Map.of("status", "invalid")));
    }

    @Test
    void answersUnknownForgedAndAlteredCodesAlike() throws Exception {
        String code = scanner.card(scanner.member("76110003"));
        var expected = told(scanner.json("ABCDEFGH"));
        for (String strange : List.of(
                Scanner.altered(code),
                code.substring(0, code.length() - 8),
                code + "AAAAAAAA",
                "0",
                "A".repeat(2000))) {
            assertThat(told(scanner.json(strange))).isEqualTo(expected);
        }
    }

    @Test
    void showsThePageToBrowsersAndJsonToWhoeverNamesIt() throws Exception {
        for (String browser : List.of(
                "text/html,application/xhtml+xml,*/*;q=0.8", "*/*", "nonsense", "text/html, application/json;q=0.9")) {
            assertThat(scanner.page("ABC", "Accept", browser).body())
                    .as(browser)
                    .startsWith("<!doctype html>");
        }
        for (String program : List.of("application/json", "application/json, text/plain, */*")) {
            assertThat(scanner.page("ABC", "Accept", program).body())
                    .as(program)
                    .startsWith("{\"status\":\"unknown\"");
        }
    }

    private Object people(String code) throws Exception {
        return JSON.readValue(scanner.json(code).body(), Map.class).get("people");
    }

    /** Status, headers and body but for the time. */
    private static List<Object> told(java.net.http.HttpResponse<String> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return List.of(
                answer.statusCode(), headers, answer.body().replaceAll("\"checkedAt\":\"[^\"]+\"", "\"checkedAt\""));
    }
}
