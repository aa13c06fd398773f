package org.foyer.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foyer.access.Permission.RUN_ASSEMBLY;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.LocalName;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=planning")
@SignedInAs("77300201")
class AssemblyCalendarTest {

    @Autowired
    AssemblyCalendar calendar;

    @Autowired
    AssemblyPlanning planning;

    @Autowired
    Assemblies assemblies;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private UnitId section;

    @BeforeEach
    void official() {
        section = members.section("PLAN-C");
        members.office(members.byNumber("77300201"), section, RUN_ASSEMBLY);
        jdbc.sql("delete from assembly where unit_id = ?")
                .param(section.value())
                .update();
    }

    @Test
    void keepsItsUidAndRaisesItsSequenceUntilItIsCalledOff() {
        var id = planned("Hauptversammlung");
        planning.publish(id);
        VEvent first = event(id);
        var stored = planning.plan(id).orElseThrow();
        planning.change(id, stored.version(), stored.plan());
        VEvent second = event(id);
        planning.callOff(id);
        VEvent last = event(id);

        assertThat(List.of(second.getUid().getValue(), last.getUid().getValue()))
                .containsOnly(first.getUid().getValue());
        assertThat(second.getSequence().getValue())
                .isGreaterThan(first.getSequence().getValue());
        assertThat(last.getSequence().getValue())
                .isGreaterThan(second.getSequence().getValue());
        assertThat(first.getStatus().isConfirmed()).isTrue();
        assertThat(last.getStatus().isCancelled()).isTrue();
        assertThat(text(id)).contains("METHOD:CANCEL", "STATUS:CANCELLED");
    }

    @Test
    void saysTimesInUtcAndFoldsAndEscapesAsTheStandardWants() {
        var id = planned("Versammlung, Teil 2; mit «Ümläuten» und einem Namen, der länger als eine Zeile ist");
        var assembly = assemblies.find(id).orElseThrow();
        String text = text(id);
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
                .endsWith("END:VCALENDAR\r\n")
                .contains("DTSTART:" + assembly.startsAt().toString().replaceAll("[-:]", ""))
                .contains("Teil 2\\; mit");
        var read = Biweekly.parse(text).all();
        assertThat(read).singleElement().satisfies(it -> {
            assertThat(it.validate(ICalVersion.V2_0)).isEmpty();
            assertThat(it.getEvents()).singleElement().satisfies(event -> {
                assertThat(event.getSummary().getValue())
                        .isEqualTo(assembly.name().byLanguage().get("de"));
                assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(assembly.startsAt());
                assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(assembly.endsAt());
            });
        });
    }

    private AssemblyId planned(String name) {
        var plan = Plans.named(section, "x");
        var named = new Plan(
                section,
                new LocalName(Map.of("de", name)),
                plan.kind(),
                plan.place(),
                plan.doorsAt(),
                plan.startsAt(),
                plan.endsAt(),
                plan.registerUntil(),
                plan.capacity(),
                plan.quorum(),
                plan.proxiesEach(),
                plan.rollParts(),
                plan.openToGuests(),
                plan.ballots());
        return ((Planning.Done) planning.create(named, null)).id();
    }

    private VEvent event(AssemblyId id) {
        return Biweekly.parse(text(id)).first().getEvents().getFirst();
    }

    private String text(AssemblyId id) {
        return new String(
                calendar.file(assemblies.find(id).orElseThrow(), Locale.GERMAN).content(), StandardCharsets.UTF_8);
    }
}
