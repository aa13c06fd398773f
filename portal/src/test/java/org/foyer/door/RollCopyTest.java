package org.foyer.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.RollDecisions;
import org.foyer.testing.People;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestDoor;
import org.foyer.testing.TestMembers;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** The roll as desks hold it, and what the rules say once dues are paid at one. */
@SpringTest
class RollCopyTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    @Autowired
    RollDecisions decisions;

    private UnitId section;
    private TestDoor door;
    private Phone phone;

    @BeforeEach
    void opens() {
        section = new People(jdbc).unit(members.section("T773"));
        door = new TestDoor(jdbc, section, Instant.now());
        String token = "token-" + UUID.randomUUID();
        door.desk("Tisch 1", token);
        phone = new Phone(context, token);
    }

    @Test
    void decidesAnewWithTheTraceWhenDuesArePaidAtTheDesk() throws Exception {
        jdbc.sql(
                        "update assembly_rules set vote = '{\"all\": [{\"rule\": \"MEMBER_BELOW\"}, {\"rule\": \"DUES_PAID\"}]}' where assembly_id = ?")
                .param(door.id())
                .update();
        var people = new People(jdbc);
        var carla = people.member("Carla", "Moser");
        people.join(carla, section);
        decisions.decideAll(new AssemblyId(door.id()));
        var on = Phone.body(phone.get("/roll")).get("people").get(0);
        assertThat(on.get("votes").asInt()).isZero();
        assertThat(on.get("why").get(0).asString()).isEqualTo("DUES_PAID");
        UUID attendee = UUID.fromString(on.get("id").asString());
        var paid = phone.ask(Act.PAID, attendee, Map.of());
        assertThat(paid.get("votes").asInt()).isEqualTo(1);
        assertThat(Phone.body(phone.get("/people/" + attendee)).get("person").get("why"))
                .isEmpty();
        phone.ask(Act.ANNULLED, attendee, Map.of("refers", paid.get("nonce").asString(), "reason", "MISTAKE"));
        var again = Phone.body(phone.get("/people/" + attendee));
        assertThat(again.get("person").get("votes").asInt()).isZero();
        assertThat(again.get("trace").toString()).contains("DUES_PAID");
    }

    @Test
    void cutsTheRollIntoPartsAndMovesNobodyAfterwards() throws Exception {
        jdbc.sql("update assembly set roll_parts = 2 where id = ?")
                .param(door.id())
                .update();
        door.voter("Anna", "Aebi", 1);
        door.voter("Beat", "Brunner", 1);
        door.voter("Carla", "Caduff", 1);
        door.voter("Dario", "Derungs", 1);
        assertThat(parts()).isEqualTo("Aebi1 Brunner1 Caduff2 Derungs2 ");
        door.voter("Abel", "Aa", 1);
        door.voter("Zoe", "Zaugg", 1);
        door.voter("Bea", "Bucher", 1);
        assertThat(parts()).isEqualTo("Aa1 Aebi1 Brunner1 Bucher1 Caduff2 Derungs2 Zaugg2 ");
        assertThat(Phone.body(phone.get("/roll"))
                        .get("part")
                        .get("labels")
                        .get(1)
                        .asString())
                .isEqualTo("Cad–Zau");
    }

    @Test
    void packsTheRollForBadNetworksAndSendsItOnlyWhereItIsAnother() throws Exception {
        door.voter("Anna", "Aebi", 1);
        var packed = phone.getWith("Accept-Encoding", "gzip, br", "/roll");
        assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
        try (var content = new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray()))) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Aebi");
        }
        String tag = packed.getHeader("ETag");
        assertThat(phone.getWith("If-None-Match", tag, "/roll").getStatus()).isEqualTo(304);
        jdbc.sql("update assembly set roll_revision = roll_revision + 1 where id = ?")
                .param(door.id())
                .update();
        assertThat(phone.getWith("If-None-Match", tag, "/roll").getStatus()).isEqualTo(200);
    }

    private String parts() throws Exception {
        var text = new StringBuilder();
        for (var it : Phone.body(phone.get("/roll")).get("people")) {
            text.append(it.get("last").asString())
                    .append(it.get("part").asInt())
                    .append(' ');
        }
        return text.toString();
    }
}
