package org.foyer.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestDoor;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** Who gets nothing at the door of the devices, and what comes back to whoever sends rubbish. */
@SpringTest
class DeviceGateTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    private TestDoor door;
    private String token;
    private Phone phone;
    private UUID anna;

    @BeforeEach
    void opens() {
        door = new TestDoor(jdbc, members.section("T778"), Instant.now());
        token = "gate-" + UUID.randomUUID();
        door.desk("Tisch 1", token);
        phone = new Phone(context, token);
        anna = door.voter("Anna", "Schmid", 1);
    }

    @Test
    void letsADeskIn() throws Exception {
        assertThat(phone.get("/roll").getStatus()).isEqualTo(200);
        assertThat(phone.get("/roll").getHeader("Cache-Control")).contains("no-store");
        assertThat(phone.get("/people/" + anna).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "' or 1=1 --", "null", "00000000-0000-0000-0000-000000000000"})
    void letsNobodyInWithAWrongToken(String wrong) throws Exception {
        getsNothing(new Phone(context, wrong), "DESK_UNKNOWN");
    }

    @Test
    @SignedInAs("77800001")
    void letsNobodyInWhoIsSignedInToThePortal() throws Exception {
        members.officeAtTheTop(members.byNumber("77800001"), Permission.RUN_ASSEMBLY);
        getsNothing(new Phone(context, ""), "DESK_UNKNOWN");
    }

    @Test
    void shutsADeskOutOnceItIsRevoked() throws Exception {
        jdbc.sql("update door_desk set revoked_at = now() where assembly_id = ?")
                .param(door.id())
                .update();
        getsNothing(phone, "DESK_REVOKED");
    }

    @Test
    void shutsDesksOutHalfADayAfterTheEnd() throws Exception {
        endedBefore(Duration.ofHours(11));
        assertThat(phone.get("/roll").getStatus()).isEqualTo(200);
        endedBefore(Duration.ofHours(13));
        getsNothing(phone, "DESK_EXPIRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cancelled_at", "closed_at"})
    void shutsDesksOutOfWhatIsCalledOffOrClosed(String when) throws Exception {
        jdbc.sql("update assembly set " + when + " = now() where id = ?")
                .param(door.id())
                .update();
        getsNothing(phone, "DESK_EXPIRED");
    }

    @Test
    void tellsADeskNothingOfAnotherAssembly() throws Exception {
        var other = new TestDoor(jdbc, members.section("T779"), Instant.now());
        UUID beat = other.voter("Beatus", "Fremdling", 1);
        String ticket = jdbc.sql("select ticket from attendee where id = ?")
                .param(beat)
                .query(String.class)
                .single();
        String number = jdbc.sql("select number from attendee a join member m on m.id = a.member_id where a.id = ?")
                .param(beat)
                .query(String.class)
                .single();
        isEmpty(phone.get("/people/" + beat), 404);
        isEmpty(phone.get("/photos/" + beat), 404);
        for (String text : new String[] {ticket, number, beat.toString()}) {
            var found = Phone.body(phone.post("/look", "{\"text\": \"%s\"}".formatted(text)));
            assertThat(found.get("code").asString()).isEqualTo("UNKNOWN");
            assertThat(found.get("people")).isEmpty();
        }
        assertThat(Phone.body(phone.get("/search?q=Fremdling")).get("people")).isEmpty();
        assertThat(phone.get("/roll").getContentAsString()).doesNotContain("Fremdling");
    }

    @Test
    void takesNothingInAboutAnotherAssembly() throws Exception {
        var other = new TestDoor(jdbc, members.section("T779"), Instant.now());
        UUID beat = other.voter("Beat", "Gerber", 1);
        String foreign = "gate-" + UUID.randomUUID();
        other.desk("Tisch 1", foreign);
        var there = new Phone(context, foreign);
        String entry =
                there.ask(Act.ENTRY, beat, Map.of("card", 5)).get("nonce").asString();
        phone.note(Act.ENTRY, beat, Instant.now(), Map.of());
        phone.note(Act.ANNULLED, null, Instant.now(), Map.of("refers", entry, "reason", "MISTAKE"));
        phone.note(Act.SETTLED, null, Instant.now(), Map.of("refers", entry, "reason", "OTHER_PERSON"));
        var answer = phone.sync();
        assertThat(codes(answer)).containsExactly("MALFORMED", "NOTHING_TO_ANNUL", "NO_CONFLICT");
        assertThat(answer.toString()).doesNotContain("Gerber");
        assertThat(there.sync().get("counts").get("votes").asInt()).isEqualTo(1);
        assertThat(phone.ask(Act.ANNULLED, null, Map.of("refers", entry, "reason", "MISTAKE"))
                        .get("code")
                        .asString())
                .isEqualTo("NOTHING_TO_ANNUL");
    }

    @Test
    void enrolsOnceWithACode() throws Exception {
        String code = code("Tisch 2", Instant.now().plusSeconds(60));
        var enrolled = Phone.body(enrol(code));
        assertThat(enrolled.get("assembly").get("id").asString())
                .isEqualTo(door.id().toString());
        assertThat(new Phone(context, enrolled.get("token").asString())
                        .get("/roll")
                        .getStatus())
                .isEqualTo(200);
        isUnknown(enrol(code));
        isUnknown(enrol(code + "x"));
        isUnknown(enrol(""));
    }

    @Test
    void enrolsNobodyWithAnOldCodeOrAtADeskThatIsShut() throws Exception {
        isUnknown(enrol(code("Tisch 3", Instant.now().minusSeconds(1))));
        String revoked = code("Tisch 4", Instant.now().plusSeconds(60));
        jdbc.sql("update door_desk set revoked_at = now() where assembly_id = ? and name = 'Tisch 4'")
                .param(door.id())
                .update();
        isUnknown(enrol(revoked));
        String late = code("Tisch 5", Instant.now().plusSeconds(60));
        endedBefore(Duration.ofHours(13));
        isUnknown(enrol(late));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "7",
                "{\"events\": 7}",
                "{\"events\": {}}",
                "{\"position\": \"far\"}",
                "{\"events\": [{\"act\": \"DANCE\"}]}",
                "{\"events\": [{\"nonce\": \"no uuid\"}]}",
                "{\"events\": [{\"at\": \"yesterday\"}]}",
                "{\"events\": [{\"card\": 99999999999}]}"
            })
    void answersRubbishWithOneWord(String body) throws Exception {
        isBad(phone.post("/sync", body));
    }

    @Test
    void answersDeepAndLongRubbishWithOneWord() throws Exception {
        isBad(phone.post("/sync", "{\"events\": " + "[".repeat(100_000)));
        var huge = phone.post("/sync", "{\"events\": [" + " ".repeat(10_000_000) + "]}");
        assertThat(huge.getStatus()).isEqualTo(413);
        assertThat(huge.getContentAsString()).isEmpty();
    }

    @Test
    void takesAtMostFiveHundredEventsAtOnce() throws Exception {
        String events = String.join(",", Collections.nCopies(501, "{\"offline\": true}"));
        var answer = phone.post("/sync", "{\"position\": 0, \"queued\": 0, \"roll\": 0, \"events\": [" + events + "]}");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).isEqualTo("{\"code\":\"TOO_MANY\"}");
    }

    @Test
    void passesOverWhatIsNoEvent() throws Exception {
        var answer = Phone.body(phone.post(
                "/sync",
                "{\"deviceNow\": \"+1000000000-12-31T23:59:59Z\", \"queued\": -5, \"position\": -9, \"roll\": 0, \"events\": [null, {\"offline\": true}, {\"act\": \"ENTRY\", \"nonce\": \"%s\", \"attendee\": \"%s\", \"at\": \"-1000000000-01-01T00:00:00Z\", \"offline\": true, \"note\": \"a\\u0000b\\ud800\"}]}"
                        .formatted(UUID.randomUUID(), anna)));
        assertThat(codes(answer)).containsExactly("MALFORMED", "MALFORMED", "");
        assertThat(answer.get("counts").get("people").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; drop table door_event; --",
                "<script>alert(1)</script>",
                "\\u0000",
                "%00",
                "../../roll",
                "\\ud800",
                "   "
            })
    void findsNobodyByWhatIsNoName(String text) throws Exception {
        var found = Phone.body(phone.post("/look", "{\"text\": \"%s\"}".formatted(text)));
        assertThat(found.get("people")).isEmpty();
        assertThat(phone.get("/search?q={text}", text).getStatus()).isEqualTo(200);
    }

    @Test
    void answersQuestionsThatLackSomethingWithOneWord() throws Exception {
        isBad(phone.get("/people/1"));
        isBad(phone.get("/photos/x"));
        isBad(phone.get("/search"));
        isBad(phone.post("/look", "{\"text\": [1]}"));
        assertThat(Phone.body(phone.post("/look", "{}")).get("people")).isEmpty();
    }

    private void getsNothing(Phone stranger, String why) throws Exception {
        for (var answer : new MockHttpServletResponse[] {
            stranger.get("/roll"),
            stranger.get("/people/" + anna),
            stranger.get("/photos/" + anna),
            stranger.get("/search?q=Anna"),
            stranger.post("/look", "{\"text\": \"Anna\"}"),
            stranger.post("/sync", "{}"),
            stranger.post("/sync", "{\"events\": [")
        }) {
            assertThat(answer.getStatus()).isEqualTo(401);
            assertThat(answer.getContentAsString()).isEqualTo("{\"code\":\"" + why + "\"}");
        }
    }

    private void endedBefore(Duration ago) {
        jdbc.sql("update assembly set doors_at = :early, starts_at = :early, ends_at = :end where id = :id")
                .param("early", Timestamp.from(Instant.now().minus(Duration.ofDays(1))))
                .param("end", Timestamp.from(Instant.now().minus(ago)))
                .param("id", door.id())
                .update();
    }

    private String code(String desk, Instant until) {
        String code = "code-" + UUID.randomUUID();
        jdbc.sql("insert into door_desk (assembly_id, name, code_hash, code_until) values (?, ?, ?, ?)")
                .params(door.id(), desk, TestDoor.sha256(code), Timestamp.from(until))
                .update();
        return code;
    }

    private MockHttpServletResponse enrol(String code) throws Exception {
        return new Phone(context, "")
                .post("/enrol", "{\"code\": \"%s\", \"device\": \"\\u0000 Tablet\"}".formatted(code));
    }

    private static Iterable<String> codes(JsonNode answer) {
        return answer.get("results")
                .valueStream()
                .map(it -> it.get("code").asString(""))
                .toList();
    }

    private static void isUnknown(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).isEqualTo("{\"code\":\"ENROL_UNKNOWN\"}");
    }

    private static void isBad(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).isEqualTo("{\"code\":\"BAD_REQUEST\"}");
    }

    private static void isEmpty(MockHttpServletResponse answer, int status) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentAsString()).isEmpty();
    }
}
