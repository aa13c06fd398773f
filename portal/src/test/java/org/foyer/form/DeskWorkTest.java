package org.foyer.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.foyer.access.Accounts;
import org.foyer.contact.Contact;
import org.foyer.contact.OpenConversation;
import org.foyer.contact.ThreadId;
import org.foyer.form.DeskFilter.Age;
import org.foyer.form.DeskFilter.Stand;
import org.foyer.form.DeskFilter.Whose;
import org.foyer.form.OpenAnswer.What;
import org.foyer.form.WorkRefusedException.Reason;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=formdesk")
class DeskWorkTest {

    @Autowired
    AnswerDesk desk;

    @Autowired
    AnswerWork work;

    @Autowired
    AnswerReplies replies;

    @Autowired
    OldAnswers old;

    @Autowired
    Contact contact;

    @Autowired
    TestMembers members;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private DeskWorld world;
    private MemberId anna;
    private MemberId beat;
    private MemberId carla;
    private UUID answer;

    @BeforeEach
    void anOfficeThatTwoHold() {
        world = new DeskWorld(jdbc, members, accounts);
        anna = world.member("Anna");
        beat = world.holder("Beat", world.section(), "SECRETARY");
        carla = world.holder("Carla", world.section(), "SECRETARY");
        answer = world.answer(anna, world.section(), "Der Ofen ist kaputt");
    }

    @Test
    void keepsWhoDidWhat() {
        world.doing(beat, () -> work.assign(world.seen(answer), carla));
        world.doing(carla, () -> work.state(world.seen(answer), AnswerState.DONE));
        var open = open(beat);
        assertThat(open.answer().state()).isEqualTo(AnswerState.DONE);
        assertThat(open.assigned()).extracting(OpenAnswer.Holder::name).isEqualTo("Carla Amt");
        assertThat(open.steps())
                .extracting(OpenAnswer.Step::what, OpenAnswer.Step::author, OpenAnswer.Step::state)
                .containsExactly(
                        tuple(What.STATE, "Carla Amt", AnswerState.DONE),
                        tuple(What.STATE, "Beat Amt", AnswerState.IN_WORK),
                        tuple(What.ASSIGNED, "Beat Amt", null));
    }

    @Test
    void losesNothingWhenTwoChangeItAtOnce() {
        var seen = world.seen(answer);
        world.doing(beat, () -> work.state(seen, AnswerState.DONE));
        assertThatThrownBy(() -> world.doing(carla, () -> work.assign(seen, carla)))
                .isInstanceOfSatisfying(
                        AnswerChangedException.class,
                        changed -> assertThat(changed.by()).isEqualTo("Beat Amt"));
        assertThat(open(carla).answer().state()).isEqualTo(AnswerState.DONE);
        assertThat(open(carla).answer().assignedTo()).isNull();
        world.doing(carla, () -> work.note(answer, "Ich war zu spät"));
        assertThat(open(beat).notes()).extracting(OpenAnswer.Note::text).containsExactly("Ich war zu spät");
    }

    @Test
    void changesSeveralAndTellsWhichOthersChangedMeanwhile() {
        var second = world.answer(anna, world.section(), "Zwei");
        var third = world.answer(anna, world.section(), "Drei");
        var all = List.of(world.seen(answer), world.seen(second), world.seen(third));
        world.doing(carla, () -> work.state(world.seen(second), AnswerState.IN_WORK));
        var done = world.as(beat, () -> work.state(all, AnswerState.DONE));
        assertThat(done).isEqualTo(new AnswerWork.Bulk(2, 1));
        assertThat(counts(DeskFilter.usual()).stands())
                .containsEntry(Stand.DONE, 2)
                .containsEntry(Stand.IN_WORK, 1)
                .containsEntry(Stand.OPEN, 1);
    }

    @Test
    void givesAnAnswerToHoldersOfTheOfficeOnly() {
        assertRefused(() -> work.assign(world.seen(answer), anna), Reason.NOT_IN_OFFICE);
        world.doing(beat, () -> work.assign(world.seen(answer), carla));
        world.end(carla, DeskWorld.TODAY.minusDays(1));
        assertThat(open(beat).assigned()).isNull();
        world.doing(beat, () -> work.assign(world.seen(answer), null));
        assertThat(open(beat).answer().assignedTo()).isNull();
    }

    @Test
    void isDeletedEarlierWithoutAWordAndLaterWithAReasonWithinBounds() {
        var until = open(beat).answer().deleteOn();
        assertRefused(() -> work.keepUntil(world.seen(answer), DeskWorld.TODAY, ""), Reason.DAY_PAST);
        assertRefused(() -> work.keepUntil(world.seen(answer), until.plusDays(1), " "), Reason.REASON_MISSING);
        assertRefused(
                () -> work.keepUntil(
                        world.seen(answer), DeskWorld.TODAY.plusYears(1).plusDays(2), "Streit"),
                Reason.DAY_TOO_LATE);
        world.doing(beat, () -> work.keepUntil(world.seen(answer), until.plusDays(30), "Streit mit der Versicherung"));
        assertThat(open(beat).steps().getFirst().reason()).isEqualTo("Streit mit der Versicherung");
        world.doing(beat, () -> work.keepUntil(world.seen(answer), DeskWorld.TODAY.plusDays(1), ""));
        assertThat(open(beat).answer().deleteOn()).isEqualTo(DeskWorld.TODAY.plusDays(1));
    }

    @Test
    void leavesWhatItsSenderTookBackAsItIs() {
        jdbc.sql("update form_answer set state = 'WITHDRAWN'").update();
        assertRefused(() -> work.state(world.seen(answer), AnswerState.DONE), Reason.WITHDRAWN);
        assertThat(world.as(beat, () -> work.state(List.of(world.seen(answer)), AnswerState.DONE)))
                .isEqualTo(new AnswerWork.Bulk(0, 1));
    }

    @Test
    void findsByEachWordOfNameAndAnswerInAnySpelling() {
        world.answer(null, world.section(), "Die Türe klemmt");
        assertThat(found(new DeskFilter(Stand.OPEN, null, Whose.ANYBODY, Age.ANY, "ture GUSTAV")))
                .isEqualTo(1);
        assertThat(found(new DeskFilter(Stand.OPEN, null, Whose.ANYBODY, Age.ANY, "ofen gustav")))
                .isZero();
        assertThat(found(new DeskFilter(Stand.OPEN, null, Whose.ANYBODY, Age.ANY, "firn")))
                .isEqualTo(2);
        assertThat(found(new DeskFilter(Stand.OPEN, null, Whose.ANYBODY, Age.ANY, "%_")))
                .isZero();
    }

    @Test
    void narrowsByFormAgeAndWhoseAndCountsEachChoice() {
        world.answer("course", anna, world.section(), "SECRETARY", "Kurs");
        jdbc.sql("update form_answer set submitted_at = now() - interval '8 days' where id = ?")
                .param(answer)
                .update();
        world.doing(beat, () -> work.assign(world.seen(answer), beat));
        var counts = counts(DeskFilter.usual());
        assertThat(counts.found()).isEqualTo(2);
        assertThat(counts.forms()).extracting(DeskCounts.OfForm::form).containsExactlyInAnyOrder("course", "damage");
        assertThat(counts.whose()).containsEntry(Whose.ME, 1).containsEntry(Whose.NOBODY, 1);
        assertThat(counts.ages()).containsEntry(Age.WEEK, 1).containsEntry(Age.MONTH, 0);
        assertThat(found(new DeskFilter(Stand.OPEN, "course", Whose.ANYBODY, Age.ANY, "")))
                .isEqualTo(1);
        assertThat(world.as(beat, desk::waiting)).isEqualTo(2);
        assertThat(world.as(carla, desk::waiting)).isEqualTo(1);
    }

    @Test
    void repliesToAMemberInAConversationThatBeginsWithWhatTheySent() {
        world.email(anna, "anna@desk.example");
        world.doing(beat, () -> replies.reply(answer, "Wir kommen am Montag."));
        var thread = new ThreadId(Objects.requireNonNull(open(beat).answer().thread()));
        var messages = world.as(anna, () -> contact.open(thread, Locale.GERMAN).orElseThrow())
                .messages();
        assertThat(messages).extracting(OpenConversation.Message::body).last().isEqualTo("Wir kommen am Montag.");
        assertThat(messages.getFirst().body())
                .contains("Schaden melden", "Was fehlt\nDer Ofen ist kaputt", "Hütte\nFirnhütte");
        assertThat(jdbc.sql("select recipient from outgoing_mail")
                        .query(String.class)
                        .list())
                .as("the office has read what it replies to")
                .containsExactly("anna@desk.example");
        world.doing(carla, () -> replies.reply(answer, "Doch erst am Dienstag."));
        assertThat(open(beat).answer().thread()).isEqualTo(thread.value());
        world.doing(anna, () -> contact.close(thread));
        assertRefused(() -> replies.reply(answer, "Noch etwas"), Reason.CONVERSATION_OVER);
    }

    @Test
    void repliesToAVisitorByMailWithoutTheOfficialsAddress() {
        world.email(beat, "beat@desk.example");
        var guests = world.answer(null, world.section(), "Als Gast");
        world.doing(beat, () -> replies.reply(guests, "Guten Tag\n\nGern geschehen."));
        var mail = jdbc.sql("select recipient, text_body, answer_to from outgoing_mail")
                .query()
                .singleRow();
        assertThat(mail.get("recipient")).isEqualTo("gustav@guest.example");
        assertThat(mail.get("answer_to")).isNull();
        assertThat(String.valueOf(mail.get("text_body")))
                .contains("Sekretariat", "Gern geschehen.")
                .doesNotContain("beat@desk.example");
        assertThat(world.as(beat, () -> desk.open(guests, Locale.GERMAN).orElseThrow())
                        .notes())
                .extracting(OpenAnswer.Note::mailed)
                .containsExactly(true);
        world.doing(beat, () -> work.keepUntil(world.seen(guests), DeskWorld.TODAY.plusDays(1), ""));
        assertThat(old.delete(DeskWorld.TODAY.plusDays(1))).isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from outgoing_mail")
                        .query(Integer.class)
                        .single())
                .as("the mail goes with the answer")
                .isZero();
    }

    @Test
    void repliesToNobodyWhoLeftNoAddress() {
        answer = world.answer(null, world.section(), "Als Gast");
        jdbc.sql("update form_answer set sender_email = null").update();
        assertRefused(() -> replies.reply(answer, "Noch etwas"), Reason.NO_ADDRESS);
    }

    @Test
    void tellsTheSenderOnceADayWhoReadIt() {
        open(beat);
        open(beat);
        open(carla);
        world.doing(carla, () -> work.note(answer, "Notiert"));
        assertThat(jdbc.sql("select count(*) from look l join look_member m on m.look_id = l.id "
                                + "where m.member_id = ? and l.kind = 'ANSWER' and l.what_for = 'Schaden melden'")
                        .param(anna.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void showsLabelsAndChoicesInTheLanguageOfTheReader() {
        var given = world.as(beat, () -> desk.open(answer, Locale.FRENCH).orElseThrow())
                .answer()
                .given();
        assertThat(given).extracting(each -> each.label().in(Locale.FRENCH)).containsExactly("Ce qui manque", "Cabane");
        assertThat(given)
                .extracting(each -> each.words().in(Locale.FRENCH))
                .containsExactly("Der Ofen ist kaputt", "Cabane du Firn");
    }

    private OpenAnswer open(MemberId who) {
        return world.as(who, () -> desk.open(answer, Locale.GERMAN).orElseThrow());
    }

    private DeskCounts counts(DeskFilter filter) {
        return world.as(beat, () -> desk.counts(filter, Locale.GERMAN));
    }

    private int found(DeskFilter filter) {
        var rows = world.as(beat, () -> desk.find(filter, 0, 50, Locale.GERMAN));
        assertThat(counts(filter).found()).isEqualTo(rows.size());
        return rows.size();
    }

    private void assertRefused(Runnable act, Reason reason) {
        assertThatThrownBy(() -> world.doing(beat, act))
                .isInstanceOfSatisfying(
                        WorkRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
