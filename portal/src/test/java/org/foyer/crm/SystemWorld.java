package org.foyer.crm;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.foyer.connector.CrmServers;
import org.foyer.connector.FakeCiviCrm;
import org.foyer.remote.StubServer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ByteArrayResource;

/** Selma and Maartje in CiviCRM, Selma and Loïc in hitobito, Selma in Groundhogg, all members of units that exist here. */
@TestComponent
record SystemWorld(ImportWorld world, SystemImports imports, CrmServers.Systems systems, ShiftedClock clock) {

    private static final String UNITS = "navision_id,title\n9,Sektion Neun\n4711,Sektion Prüfberg\nBE-3,Sektion Drei\n";

    SystemWorld found() {
        systems.refresh();
        // so long that no system is left alone any more for what an earlier test made of it
        clock.pass(Duration.ofHours(1));
        world.found().units().load(new ByteArrayResource(UNITS.getBytes()), Mappings.named("navision-sections"), "1");
        Stream.of("41", "42")
                .forEach(id -> civi().row("Membership", Integer.parseInt(id)).put(TYPE, "Einzel"));
        civi().row("Membership", 43).put(TYPE, "Jugend");
        List.of(101, 102, 104, 105)
                .forEach(id -> civi().row("Contact", id).put("modified_date", "2020-01-01 00:00:00"));
        Stream.of(
                        "delete from import_seen_member where source in ('civicrm', 'hitobito', 'groundhogg')",
                        "delete from import_seen_membership where source in ('civicrm', 'hitobito', 'groundhogg')",
                        "delete from crm_reading",
                        "delete from outbox_field",
                        "delete from member where number in ('700101', '700102', '700105', '600101', '600102')")
                .forEach(sql -> world.jdbc().sql(sql).update());
        return this;
    }

    static final String TYPE = "membership_type_id:name";

    FakeCiviCrm civi() {
        return systems.civi();
    }

    ImportRun everything() {
        return imports.run("civicrm", ReadExtent.EVERYTHING, "Test");
    }

    ImportRun changes() {
        return imports.run("civicrm", ReadExtent.CHANGES, "Test");
    }

    String members() {
        return world.one("select string_agg(number, ' ' order by number) from member where number like '700%' "
                + "or number like '600%'");
    }

    String mobile(String number) {
        return world.one(
                "select c.value from contact_point c join member m on m.id = c.member_id where m.number = ? "
                        + "and c.kind = 'MOBILE'",
                number);
    }

    /** The requests from a moment on, as CiviCRM got them. */
    List<String> asked(int from) {
        return systems.civiServer.seen().stream()
                .skip(from)
                .map(StubServer.Seen::body)
                .map(body -> StubServer.Seen.form(body).toString())
                .toList();
    }
}
