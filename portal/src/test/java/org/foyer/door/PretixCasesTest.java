package org.foyer.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestDoor;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;

/** The cases of another check-in, in our words; docs/check-in-cases.md says which there are, and why some have no counterpart. */
@SpringTest
class PretixCasesTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    private TestDoor door;
    private Phone left;
    private Phone right;

    @BeforeEach
    void opens() {
        door = new TestDoor(jdbc, members.section("T782"), Instant.now());
        left = phone("Tisch 1");
        right = phone("Tisch 2");
    }

    @Test
    void okFindsAndAdmitsByTicket() throws Exception {
        UUID anna = door.voter("Anna", "Schmid", 1);
        var found = Phone.body(left.post("/look", "{\"text\": \"%s\"}".formatted(ticket(anna))));
        assertThat(found.get("people")).hasSize(1);
        assertThat(outcome(left.ask(Act.ENTRY, anna, Map.of()))).isEqualTo("RECORDED");
    }

    @Test
    void invalidIsUnknown() throws Exception {
        var found = Phone.body(left.post("/look", "{\"text\": \"M5BO19XmFwAjLd4nDYUAL9ISjhti0e9q\"}"));
        assertThat(found.get("code").asString()).isEqualTo("UNKNOWN");
    }

    @Test
    void alreadyRedeemedIsRefusedAtEachDesk() throws Exception {
        UUID anna = door.voter("Anna", "Schmid", 1);
        left.ask(Act.ENTRY, anna, Map.of());
        assertThat(code(left.ask(Act.ENTRY, anna, Map.of()))).isEqualTo("ALREADY_IN");
        assertThat(code(right.ask(Act.ENTRY, anna, Map.of()))).isEqualTo("ALREADY_IN");
    }

    @Test
    void theSameNonceIsAnsweredAsBefore() throws Exception {
        UUID anna = door.voter("Anna", "Schmid", 1);
        UUID nonce = UUID.randomUUID();
        left.ask(Act.ENTRY, anna, Map.of("nonce", nonce));
        assertThat(outcome(left.ask(Act.ENTRY, anna, Map.of("nonce", nonce)))).isEqualTo("KNOWN");
    }

    @Test
    void forcedIsKeptWithItsDoubt() throws Exception {
        UUID dario = door.stranger("Dario", "Keller");
        left.note(Act.ENTRY, dario, Instant.now(), Map.of());
        var result = left.sync().get("results").get(0);
        assertThat(outcome(result)).isEqualTo("RECORDED");
        assertThat(code(result)).isEqualTo("MEMBER_BELOW");
    }

    @Test
    void exitOpensTheWayForEntry() throws Exception {
        UUID anna = door.voter("Anna", "Schmid", 1);
        assertThat(code(left.ask(Act.EXIT, anna, Map.of()))).isEqualTo("NOT_IN");
        left.ask(Act.ENTRY, anna, Map.of());
        assertThat(outcome(right.ask(Act.EXIT, anna, Map.of()))).isEqualTo("RECORDED");
        assertThat(outcome(left.ask(Act.ENTRY, anna, Map.of()))).isEqualTo("RECORDED");
        assertThat(right.sync().get("counts").get("people").asInt()).isEqualTo(1);
    }

    @Test
    void unpaidMayAttendButNotVoteUntilItIsPaid() throws Exception {
        UUID carla = door.debtor("Carla", "Moser");
        assertThat(outcome(left.ask(Act.ENTRY, carla, Map.of()))).isEqualTo("RECORDED");
        assertThat(code(left.ask(Act.CARD, carla, Map.of("card", 7)))).isEqualTo("CARD_WITHOUT_VOTE");
        left.ask(Act.PAID, carla, Map.of());
        assertThat(outcome(left.ask(Act.CARD, carla, Map.of("card", 7)))).isEqualTo("RECORDED");
    }

    @Test
    void anotherProductIsAGuestWithoutAVotingCard() throws Exception {
        UUID guest = door.guest("Gast der Sektion");
        assertThat(code(left.ask(Act.ENTRY, guest, Map.of("card", 8)))).isEqualTo("CARD_WITHOUT_VOTE");
        assertThat(outcome(left.ask(Act.ENTRY, guest, Map.of()))).isEqualTo("RECORDED");
        assertThat(left.sync().get("counts").get("guests").asInt()).isEqualTo(1);
    }

    @Test
    void rulesNameTheOneThatWasNotMet() throws Exception {
        assertThat(code(left.ask(Act.ENTRY, door.stranger("Dario", "Keller"), Map.of())))
                .isEqualTo("MEMBER_BELOW");
    }

    @Test
    void ambiguousIsShownToTheDeskAsAll() throws Exception {
        door.voter("Anna", "Zwilling", 1);
        UUID anna = door.voter("Anna", "Zwilling", 1);
        assertThat(Phone.body(left.get("/search?q=zwilling anna")).get("people"))
                .hasSize(2);
        assertThat(Phone.body(left.get("/people/" + anna)).get("sameName").asInt())
                .isEqualTo(1);
    }

    @Test
    void aChangedOrderIsANewRevisionOfTheRoll() throws Exception {
        UUID carla = door.debtor("Carla", "Moser");
        String before = left.get("/roll").getHeader("ETag");
        right.ask(Act.PAID, carla, Map.of());
        assertThat(left.get("/roll").getHeader("ETag")).isNotEqualTo(before);
    }

    private Phone phone(String desk) {
        String token = "cases-" + UUID.randomUUID();
        door.desk(desk, token);
        return new Phone(context, token);
    }

    private String ticket(UUID attendee) {
        return jdbc.sql("select ticket from attendee where id = ?")
                .param(attendee)
                .query(String.class)
                .single();
    }

    private static String outcome(JsonNode result) {
        return result.get("outcome").asString();
    }

    private static String code(JsonNode result) {
        return result.get("code").asString();
    }
}
