package org.foyer.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestDoor;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** What members find about assemblies in the file with everything that is stored about them. */
@SpringTest
class DoorPersonalDataTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    @Autowired
    List<PersonalData> rooms;

    @Test
    void tellsWhenSomebodyCameAndWhoseProxyTheyGaveWithoutNamingOthers() throws Exception {
        var section = members.section("T774");
        var door = new TestDoor(jdbc, section, Instant.now());
        var anna = members.member("77200011", "Anna", "Schmid", "de");
        UUID attendee = door.attendee(anna, "Anna Schmid", true, 1, 1, "");
        UUID beat = door.voter("Beat", "Gerber", 1);
        door.proxy(attendee, beat);
        jdbc.sql(
                        "insert into delegate_seat (assembly_id, unit_id, position, delegate_id, taken_by) values (?, ?, 1, ?, ?)")
                .params(door.id(), section.value(), attendee, beat)
                .update();
        String token = "token-" + UUID.randomUUID();
        door.desk("Tisch 1", token);
        new Phone(context, token).ask(Act.ENTRY, attendee, Map.of("card", 7, "note", "ohne Ausweis"));
        assertThat(rows(anna, "door_event")).hasSize(1).first().asString().contains("ENTRY", "ohne Ausweis", "Tisch 1");
        assertThat(rows(anna, "proxy")).hasSize(1).first().asString().contains("\"given_by_me\": true");
        assertThat(rows(anna, "delegate_seat")).hasSize(1).first().asString().contains("\"sits\": false");
        assertThat(rows(anna, "attendee")).hasSize(1);
        for (var name : List.of("door_event", "proxy", "delegate_seat", "attendee")) {
            assertThat(rows(anna, name).toString()).doesNotContain("Gerber", beat.toString());
        }
    }

    private List<String> rows(MemberId member, String section) {
        return rooms.stream()
                .flatMap(room -> room.about(member).stream())
                .filter(it -> it.name().equals(section))
                .flatMap(it -> StreamSupport.stream(it.rows().spliterator(), false))
                .toList();
    }
}
