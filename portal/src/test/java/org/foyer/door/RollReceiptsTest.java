package org.foyer.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.foyer.access.Permission;
import org.foyer.assembly.AssemblyId;
import org.foyer.audit.Look;
import org.foyer.audit.Looks;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestDoor;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Whoever is on a roll that a desk takes along is told so. */
@SpringTest
@SignedInAs("77200001")
class RollReceiptsTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    @Autowired
    Desks desks;

    @Autowired
    Looks looks;

    @Test
    void tellsEverybodyOnceWhoTookTheRollAlong() throws Exception {
        var section = members.section("T772");
        members.office(members.byNumber("77200001"), section, Permission.RUN_ASSEMBLY);
        var door = new TestDoor(jdbc, section, Instant.now());
        var anna = members.member("77200002", "Anna", "Schmid", "de");
        door.attendee(anna, "Anna Schmid", true, 1, 1, "");
        UUID desk = desks.add(new AssemblyId(door.id()), new Desks.Plan("Tisch 1", null, null, null));
        var phone = new Phone(context, enrolled(desks.newCode(desk).code()));
        assertThat(looks.countOf(anna)).isZero();
        Phone.body(phone.get("/roll"));
        Phone.body(phone.get("/roll"));
        assertThat(looks.receiptsOf(anna, 0, 10)).hasSize(1).first().satisfies(receipt -> {
            assertThat(receipt.look().kind()).isEqualTo(Look.Kind.DOOR);
            assertThat(receipt.look().by()).isEqualTo(members.byNumber("77200001"));
            assertThat(receipt.look().whatFor()).isEqualTo("Mitgliederversammlung");
        });
    }

    @Test
    void keepsDaysOfBirthBackThatMembersHide() throws Exception {
        var door = new TestDoor(jdbc, members.section("T772"), Instant.now());
        var beat = members.member("77200003", "Beat", "Gerber", "de");
        jdbc.sql("update member set birth_date = date '1984-03-12' where id = ?")
                .param(beat.value())
                .update();
        door.attendee(beat, "Beat Gerber", true, 1, 1, "");
        String token = "token-" + UUID.randomUUID();
        door.desk("Tisch 1", token);
        var phone = new Phone(context, token);
        assertThat(phone.get("/roll").getContentAsString()).contains("1984-03-12");
        jdbc.sql("insert into field_visibility (member_id, field, visibility) values (?, 'BIRTH_DATE', 'NOBODY')")
                .param(beat.value())
                .update();
        assertThat(phone.get("/roll").getContentAsString()).doesNotContain("1984-03-12");
    }

    private String enrolled(String code) throws Exception {
        var answer = new Phone(context, "").post("/enrol", "{\"code\": \"" + code + "\", \"device\": \"Test\"}");
        return new JsonMapper()
                .readTree(answer.getContentAsByteArray())
                .get("token")
                .asString();
    }
}
