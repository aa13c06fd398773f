package org.foyer.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

@VerificationTest
class PublishedTest {

    @Autowired
    private Scanner scanner;

    @Test
    void servesTheStatusListInBothFormsToAnyOrigin() throws Exception {
        var cwt = scanner.bytes("/card-status", "Accept", "application/statuslist+cwt");
        assertThat(cwt.headers().firstValue("Content-Type")).hasValue("application/statuslist+cwt");
        assertThat(cwt.body()[0]).as("the tag of COSE_Sign1").isEqualTo((byte) 0xd2);
        assertOpenAndFresh(cwt);
        var jwt = scanner.get("/card-status", "Accept", "application/statuslist+jwt");
        assertThat(jwt.headers().firstValue("Content-Type")).hasValue("application/statuslist+jwt");
        assertOpenAndFresh(jwt);
        var token = SignedJWT.parse(jwt.body());
        var key = JWKSet.parse(scanner.get("/card-keys").body())
                .getKeyByKeyId(token.getHeader().getKeyID());
        assertThat(token.verify(new ECDSAVerifier(key.toECKey()))).isTrue();
        assertThat(token.getHeader().getType().getType()).isEqualTo("statuslist+jwt");
    }

    @Test
    void sendsNothingTwiceToWhoeverHasIt() throws Exception {
        for (String path : new String[] {"/card-status", "/card-keys", "/verification.yaml"}) {
            String tag = scanner.get(path).headers().firstValue("ETag").orElseThrow();
            var again = scanner.get(path, "If-None-Match", tag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertOpenAndFresh(again);
        }
    }

    @Test
    void makesANewListForARevokedCard() throws Exception {
        var member = scanner.member("76120001");
        scanner.card(member);
        String before = scanner.get("/card-status").headers().firstValue("ETag").orElseThrow();
        scanner.lose(member);
        assertThat(scanner.get("/card-status", "If-None-Match", before).statusCode())
                .isEqualTo(200);
    }

    @Test
    void publishesNoPrivatePart() throws Exception {
        var keys = scanner.get("/card-keys");
        assertThat(keys.headers().firstValue("Content-Type")).hasValue("application/jwk-set+json");
        assertThat(JWKSet.parse(keys.body()).getKeys()).isNotEmpty().noneMatch(key -> key.isPrivate());
    }

    @Test
    void answersAsItsDescriptionSays() throws Exception {
        Map<?, ?> openApi = new Yaml().load(scanner.get("/verification.yaml").body());
        var body = new JsonMapper()
                .readValue(
                        scanner.json(scanner.card(scanner.member("76120002"))).body(), Map.class);
        assertThat(keys(body)).isEqualTo(keys(properties(openApi, "Answer")));
        var described = keys(properties(openApi, "Person"));
        assertThat(described)
                .containsExactlyInAnyOrder(java.util.Arrays.stream(Answer.Person.class.getRecordComponents())
                        .map(java.lang.reflect.RecordComponent::getName)
                        .toArray());
        Map<?, ?> paths = (Map<?, ?>) openApi.get("paths");
        assertThat(keys(paths)).containsExactlyInAnyOrder("/v/{code}", "/card-status", "/card-keys");
    }

    private static Map<?, ?> properties(Map<?, ?> openApi, String schema) {
        var schemas = (Map<?, ?>) ((Map<?, ?>) openApi.get("components")).get("schemas");
        return (Map<?, ?>) ((Map<?, ?>) schemas.get(schema)).get("properties");
    }

    private static Set<Object> keys(Map<?, ?> map) {
        return new TreeSet<>(map.keySet());
    }

    private static void assertOpenAndFresh(HttpResponse<?> answer) {
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).matches("max-age=\\d+, public");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }
}
