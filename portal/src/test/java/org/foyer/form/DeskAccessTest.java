package org.foyer.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.foyer.access.Accounts;
import org.foyer.access.Permission;
import org.foyer.sheet.SheetFormat;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Nobody but whoever holds the office today gets anything of an answer: by address, id, file, copy or count. */
@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=formdesk")
class DeskAccessTest {

    @Autowired
    AnswerDesk desk;

    @Autowired
    AnswerWork work;

    @Autowired
    AnswerReplies replies;

    @Autowired
    DeskFiles files;

    @Autowired
    AnswerCopies copies;

    @Autowired
    TestMembers members;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private DeskWorld world;
    private MemberId anna;
    private MemberId secretary;
    private UUID answer;
    private UUID file;

    @BeforeEach
    void anAnswerWithAFile() {
        world = new DeskWorld(jdbc, members, accounts);
        anna = world.member("Anna");
        secretary = world.holder("Beat", world.section(), "SECRETARY");
        answer = world.answer(anna, world.section(), "Der Ofen");
        file = world.file(answer, "Ofen.pdf");
    }

    @Test
    void showsAnAnswerToWhoeverHoldsTheOffice() {
        assertThat(reaches(secretary)).isTrue();
        assertThat(reaches(anna)).isFalse();
    }

    @Test
    void movesToTheSuccessorOnTheDay() {
        var successor = world.holder("Carla", world.section(), "SECRETARY");
        world.end(secretary, DeskWorld.TODAY.minusDays(1));
        assertThat(reaches(successor)).isTrue();
        assertNothingComesOut(secretary);
    }

    @Test
    void staysWithTheHolderOnTheirLastDay() {
        world.end(secretary, DeskWorld.TODAY);
        assertThat(reaches(secretary)).isTrue();
    }

    @Test
    void givesNothingToTheSameOfficeOfAnotherSection() {
        assertNothingComesOut(world.holder("Dora", world.other(), "SECRETARY"));
    }

    @Test
    void givesNothingToAnotherOfficeOfTheSection() {
        assertNothingComesOut(world.holder("Emil", world.section(), "TREASURER"));
        assertNothingComesOut(world.holder("Fritz", world.section(), "PRESIDENT"));
    }

    @Test
    void givesNothingToAnOfficeAtTheTopThatMayDoEverything() {
        var top = world.member("Gerda");
        members.officeAtTheTop(top, Permission.values());
        assertNothingComesOut(top);
    }

    @Test
    void waitsForTheTermsOfAnOfficeThatGivesSomething() {
        var late = world.member("Hans");
        world.hold(late, world.section(), "SECRETARY", null);
        members.officeWithoutTerms(late, world.section(), Permission.SEE_MEMBER);
        assertNothingComesOut(late);
        members.acceptTerms(late);
        assertThat(reaches(late)).isTrue();
    }

    @Test
    void givesNothingToSupportThatActsForTheOfficial() {
        var supporter = world.member("Ida");
        members.officeAtTheTop(supporter, Permission.values());
        world.doing(
                supporter,
                () -> jdbc.sql(
                                "insert into impersonation (subject, session, supporter_id, member_id, reason, started_at, ends_at) "
                                        + "select subject, 'session-' || subject, member_id, ?, 'Hilfe', now(), now() + interval '10 minutes' "
                                        + "from account where member_id = ?")
                        .params(secretary.value(), supporter.value())
                        .update());
        assertNothingComesOut(supporter);
    }

    @Test
    void climbsWhileTheOfficeIsVacant() {
        world.end(secretary, DeskWorld.TODAY.minusDays(1));
        var above = world.holder("Karl", world.top(), "PRESIDENT");
        assertThat(reaches(above)).isTrue();
        world.holder("Lea", world.section(), "SECRETARY");
        assertNothingComesOut(above);
    }

    @Test
    void bringsWhatWasSentToTheWholeAssociationToItsTop() {
        var wide = world.answer(anna, null, "Für alle");
        var top = world.holder("Mia", world.top(), "SECRETARY");
        assertThat(world.as(top, () -> desk.open(wide, Locale.GERMAN))).isPresent();
        assertThat(world.as(top, desk::waiting)).isEqualTo(1);
        assertThat(world.as(secretary, () -> desk.open(wide, Locale.GERMAN))).isEmpty();
    }

    @Test
    void givesNothingToVisitors() {
        assertThat(desk.isOpen()).isFalse();
        assertThat(desk.waiting()).isZero();
        assertThat(desk.open(answer, Locale.GERMAN)).isEmpty();
        assertThat(files.open(file)).isEmpty();
    }

    private boolean reaches(MemberId who) {
        return world.as(
                who,
                () -> desk.open(answer, Locale.GERMAN).isPresent()
                        && files.open(file).isPresent());
    }

    private void assertNothingComesOut(MemberId who) {
        jdbc.sql("delete from look").update();
        world.doing(who, () -> {
            assertThat(desk.open(answer, Locale.GERMAN)).isEmpty();
            assertThat(files.open(file)).isEmpty();
            assertThat(desk.waiting()).isZero();
            assertThat(desk.isUsed()).isFalse();
            var counts = desk.counts(DeskFilter.usual(), Locale.GERMAN);
            assertThat(counts.found()).isZero();
            assertThat(counts.forms()).isEmpty();
            assertThat(counts.stands().values()).allMatch(count -> count == 0);
            assertThat(counts.ages().values()).allMatch(count -> count == 0);
            assertThat(desk.find(searching("Ofen"), 0, 50, Locale.GERMAN)).isEmpty();
            assertThat(csv("damage")).doesNotContain("Ofen", "Anna");
            var seen = world.seen(answer);
            assertUnknown(() -> work.state(seen, AnswerState.DONE));
            assertUnknown(() -> work.assign(seen, who));
            assertUnknown(() -> work.keepUntil(seen, DeskWorld.TODAY.plusDays(1), ""));
            assertUnknown(() -> work.note(answer, "Ich war da"));
            assertUnknown(() -> work.sendAgain(answer));
            assertUnknown(() -> replies.reply(answer, "Ich war da"));
            assertThat(work.state(List.of(seen), AnswerState.DONE).changed()).isZero();
        });
        assertThat(world.version(answer)).isZero();
        assertThat(jdbc.sql(
                                "select count(*) from look where by_member = ? and kind = 'ANSWER' and id in (select look_id from look_member)")
                        .param(who.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static DeskFilter searching(String text) {
        return new DeskFilter(DeskFilter.Stand.OPEN, null, DeskFilter.Whose.ANYBODY, DeskFilter.Age.ANY, text);
    }

    private String csv(String form) {
        var out = new ByteArrayOutputStream();
        try {
            var copy = copies.take(form, SheetFormat.CSV, Locale.GERMAN);
            if (copy.isEmpty()) {
                return "";
            }
            copies.write(copy.get(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void assertUnknown(Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No such answer");
    }
}
