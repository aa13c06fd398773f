package org.foyer.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.foyer.access.AccessRefusedException;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=planning")
@SignedInAs(value = "77300301", section = "PLAN-I")
class InvitationsTest {

    @Autowired
    Invitations invitations;

    @Autowired
    AssemblyWrites writes;

    @Autowired
    AssemblyMails mails;

    @Autowired
    Assemblies assemblies;

    @Autowired
    CalendarFiles files;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private UnitId section;
    private MemberId me;
    private AssemblyId id;

    @BeforeEach
    void publishedAssembly() {
        section = members.section("PLAN-I");
        me = members.byNumber("77300301");
        jdbc.sql("delete from outgoing_mail").update();
        jdbc.sql("update member set household_id = null, household_main = false where number like '773003%'")
                .update();
        jdbc.sql("delete from assembly where unit_id in (?, ?)")
                .params(section.value(), members.section("PLAN-J").value())
                .update();
        address(me, "ladina.i@post.example");
        id = published(section);
    }

    @Test
    void showsPublishedAssembliesOfOnesUnitsAndOfThoseAbove() {
        var draft = writes.add(Plans.named(section, "Entwurf"), null);
        var above = published(members.top());
        var foreign = published(members.section("PLAN-J"));
        assertThat(invitations.mine())
                .extracting(it -> it.assembly().id())
                .contains(id, above)
                .doesNotContain(draft, foreign);
        assertThat(invitations.find(id)).isPresent();
        assertThat(invitations.find(draft)).isEmpty();
        assertThat(invitations.find(foreign)).isEmpty();
        assertThat(invitations.find(new AssemblyId(UUID.randomUUID()))).isEmpty();
        assertThatThrownBy(() -> invitations.answer(foreign, me, true)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> invitations.answer(draft, me, true)).isInstanceOf(AccessRefusedException.class);
        jdbc.sql("delete from assembly where id = ?").param(above.value()).update();
    }

    @Test
    void takesAnAnswerOnceAndConfirmsItWithTheCalendarEntry() {
        assertThat(answer(me, true)).isEqualTo(new Answered.Coming());
        assertThat(answer(me, true)).isEqualTo(new Answered.Coming());
        assertThat(self().coming()).isTrue();
        assertThat(self().ticket()).isNotBlank();
        assertThat(subjects()).containsExactly("Angemeldet: Hauptversammlung");
        var letter =
                jdbc.sql("select letter from outgoing_mail").query(UUID.class).single();
        assertThat(files.of(letter)).singleElement().satisfies(file -> {
            assertThat(file.mediaType()).startsWith("text/calendar");
            assertThat(Biweekly.parse(new String(file.content(), StandardCharsets.UTF_8))
                            .first()
                            .getEvents())
                    .hasSize(1);
        });
        assertThat(answer(me, false)).isEqualTo(new Answered.NotComing());
        assertThat(self().ticket()).isNull();
        assertThat(invitations.find(id).orElseThrow().coming()).isZero();
    }

    @Test
    void letsPeopleWaitOnceTheRoomIsFullAndTellsTheFirstWhoMovesUp() {
        jdbc.sql("update assembly set capacity = 1 where id = ?")
                .param(id.value())
                .update();
        var other = members.member("77300302", "Reto", "Wartet", "fr");
        members.join(other, section);
        address(other, "reto.i@post.example");
        answer(me, true);
        jdbc.sql("insert into attendee (assembly_id, kind, member_id, name, may_attend, answer, answered_at) "
                        + "values (?, 'MEMBER', ?, 'Reto Wartet', true, 'COMING', ?)")
                .params(id.value(), other.value(), Timestamp.from(Instant.now()))
                .update();
        assertThat(invitations.find(id).orElseThrow().isFull()).isTrue();
        answer(me, false);
        assertThat(subjects())
                .containsExactlyInAnyOrder("Angemeldet: Hauptversammlung", "Place libre: Hauptversammlung");
        assertThat(answer(me, true)).isEqualTo(new Answered.Waiting(1));
        assertThat(self().waiting()).isEqualTo(1);
    }

    @Test
    void takesNoAnswerAfterTheLastDayAndNoneOnceItIsCalledOff() {
        jdbc.sql("update assembly set register_until = ? where id = ?")
                .params(Timestamp.from(Instant.now().minusSeconds(1)), id.value())
                .update();
        assertThat(answer(me, true)).isEqualTo(new Answered.Late());
        jdbc.sql("update assembly set register_until = starts_at, cancelled_at = now() where id = ?")
                .param(id.value())
                .update();
        assertThat(answer(me, true)).isEqualTo(new Answered.Late());
        assertThat(invitations.find(id))
                .as("that it is called off is to be seen")
                .isPresent();
        assertThat(subjects()).isEmpty();
    }

    @Test
    void answersForOnesChildButForNobodyElse() {
        var child = members.member("77300303", "Mena", "Caduff", "de");
        var adult = members.member("77300304", "Flurin", "Caduff", "de");
        for (MemberId one : List.of(child, adult)) {
            members.join(one, section);
        }
        var household = UUID.randomUUID();
        jdbc.sql("insert into household (id) values (?)").param(household).update();
        jdbc.sql("update member set household_id = :household, household_main = (number = '77300301'), "
                        + "birth_date = case number when '77300303' then :young else date '1980-01-01' end "
                        + "where number in ('77300301', '77300303', '77300304')")
                .param("household", household)
                .param("young", LocalDate.now().minusYears(13))
                .update();
        assertThat(invitations.find(id).orElseThrow().people())
                .extracting(Invitee::name)
                .containsExactly("Ladina Caduff", "Mena Caduff");
        assertThat(answer(child, true)).isEqualTo(new Answered.Coming());
        assertThat(jdbc.sql("select recipient from outgoing_mail")
                        .query(String.class)
                        .list())
                .containsExactly("ladina.i@post.example");
        assertThatThrownBy(() -> answer(adult, true)).isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void writesToThoseWhoComeInTheirLanguageWhenItIsCalledOff() {
        answer(me, true);
        jdbc.sql("delete from outgoing_mail").update();
        jdbc.sql("update member set language = 'it' where id = ?")
                .param(me.value())
                .update();
        writes.callOff(id);
        transaction.executeWithoutResult(
                running -> mails.calledOff(assemblies.find(id).orElseThrow()));
        assertThat(subjects()).containsExactly("Annullata: Hauptversammlung");
        jdbc.sql("update member set language = 'de' where id = ?")
                .param(me.value())
                .update();
    }

    private Answered answer(MemberId member, boolean coming) {
        return invitations.answer(id, member, coming);
    }

    private Invitee self() {
        return invitations.find(id).orElseThrow().people().getFirst();
    }

    private AssemblyId published(UnitId unit) {
        var plan = writes.add(Plans.named(unit, "Hauptversammlung"), null);
        jdbc.sql("insert into assembly_rules (assembly_id, version, attend, vote, saved_at) values "
                        + "(?, 1, '{\"rule\": \"MEMBER_BELOW\"}', '{\"rule\": \"MEMBER_BELOW\"}', ?)")
                .params(plan.value(), Timestamp.from(Instant.now().truncatedTo(ChronoUnit.MILLIS)))
                .update();
        writes.publish(plan);
        return plan;
    }

    private List<String> subjects() {
        return jdbc.sql("select subject from outgoing_mail").query(String.class).list();
    }

    private void address(MemberId member, String email) {
        jdbc.sql("insert into contact_point (member_id, kind, value, main) values (?, 'EMAIL', ?, true) "
                        + "on conflict do nothing")
                .params(member.value(), email)
                .update();
    }
}
