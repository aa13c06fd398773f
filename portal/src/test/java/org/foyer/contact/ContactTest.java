package org.foyer.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.foyer.access.Accounts;
import org.foyer.contact.ContactRefusedException.Reason;
import org.foyer.testing.SignIn;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(
        properties = {
            "foyer.embedded.postgres.database=contact",
            "foyer.contact.per-sender=4",
            "foyer.contact.longest=100"
        })
class ContactTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final Addressee TREASURER = new Addressee.Office("KON", "TREASURER");

    @Autowired
    Contact contact;

    @Autowired
    Unread unread;

    @Autowired
    TestMembers members;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private MemberId anna;
    private MemberId beat;
    private MemberId carla;
    private MemberId stranger;
    private UnitId section;

    @BeforeEach
    void aSectionWithATreasurer() {
        jdbc.sql("delete from contact_thread").update();
        jdbc.sql("delete from contact_choice").update();
        jdbc.sql("delete from contact_block").update();
        jdbc.sql("delete from office").update();
        section = members.section("KON");
        anna = member("72000001", "Anna", "Amstutz");
        beat = member("72000002", "Beat", "Brunner");
        carla = member("72000003", "Carla", "Conti");
        stranger = member("72000004", "Dora", "Dietrich");
        officeType("TREASURER", "Kasse");
        officeType("PRESIDENT", "Präsidium");
        hold(beat, section, "TREASURER", TODAY.minusYears(1), null);
    }

    @Test
    void goesToWhoeverHoldsTheOfficeAndComesBackAnswered() {
        var thread = write(anna, TREASURER, "Wann kommt die Rechnung?");
        assertThat(state(anna, thread)).isEqualTo(Conversation.State.DELIVERED);
        assertThat(state(beat, thread)).isEqualTo(Conversation.State.WAITS);
        answer(beat, thread, "Im Mai.");
        assertThat(state(anna, thread)).isEqualTo(Conversation.State.ANSWERED);
        var seen = as(anna, () -> contact.open(thread, Locale.GERMAN).orElseThrow());
        assertThat(seen.summary().with()).isEqualTo("Kasse · Sektion KON");
        assertThat(seen.messages())
                .extracting(OpenConversation.Message::body)
                .containsExactly("Wann kommt die Rechnung?", "Im Mai.");
    }

    @Test
    void isUnreadForThoseWhoHaveNotOpenedItYet() {
        var thread = write(anna, TREASURER, "Wann kommt die Rechnung?");
        hold(carla, section, "TREASURER", TODAY, null);
        assertThat(fresh(anna)).isEmpty();
        assertThat(fresh(beat)).containsExactly(thread);
        as(beat, () -> run(() -> unread.opened(thread)));
        assertThat(fresh(beat)).isEmpty();
        assertThat(fresh(carla)).containsExactly(thread);
        answer(beat, thread, "Im Mai.");
        assertThat(fresh(carla)).isEmpty();
        assertThat(fresh(anna)).containsExactly(thread);
        as(stranger, () -> run(() -> unread.opened(thread)));
        as(anna, () -> run(() -> unread.opened(thread)));
        assertThat(fresh(anna)).isEmpty();
        answer(beat, thread, "Am dritten.");
        assertThat(fresh(anna)).containsExactly(thread);
        as(anna, () -> run(() -> contact.close(thread)));
        assertThat(fresh(anna)).isEmpty();
        assertThat(jdbc.sql("select count(*) from contact_read where member_id = ?")
                        .param(stranger.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Set<ThreadId> fresh(MemberId who) {
        return as(who, unread::mine);
    }

    @Test
    void movesToTheSuccessorAndIsGoneForTheFormerHolder() {
        var thread = write(anna, TREASURER, "Wann kommt die Rechnung?");
        end(beat, TODAY.minusDays(1));
        hold(carla, section, "TREASURER", TODAY, null);
        assertThat(sees(carla, thread)).isTrue();
        assertThat(mine(carla)).containsExactly(thread);
        assertThat(sees(beat, thread)).isFalse();
        assertThat(mine(beat)).isEmpty();
        assertThatThrownBy(() -> answer(beat, thread, "Noch ich")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void climbsWhileTheOfficeIsVacantAndComesBackWhenItIsNot() {
        var thread = write(anna, TREASURER, "Wann kommt die Rechnung?");
        end(beat, TODAY.minusDays(1));
        hold(stranger, top(), "PRESIDENT", TODAY.minusYears(1), null);
        assertThat(sees(stranger, thread)).isTrue();
        hold(carla, top(), "TREASURER", TODAY.minusYears(1), null);
        assertThat(sees(carla, thread)).isTrue();
        assertThat(sees(stranger, thread)).isFalse();
        hold(beat, section, "TREASURER", TODAY, null);
        assertThat(sees(beat, thread)).isTrue();
        assertThat(sees(carla, thread)).isFalse();
    }

    @Test
    void refusesWhatNobodyWouldReadAndKeepsNothing() {
        end(beat, TODAY.minusDays(1));
        assertRefused(() -> write(anna, TREASURER, "Hallo"), Reason.NOBODY);
        assertThat(mine(anna)).isEmpty();
    }

    @Test
    void isNotThereForAnybodyElse() {
        var thread = write(anna, TREASURER, "Wann kommt die Rechnung?");
        assertThat(sees(stranger, thread)).isFalse();
        assertThat(sees(stranger, new ThreadId(UUID.randomUUID()))).isFalse();
        assertThatThrownBy(() -> answer(stranger, thread, "Ich auch"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No such conversation");
        assertThatThrownBy(() -> as(stranger, () -> run(() -> contact.close(thread))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(mine(stranger)).isEmpty();
    }

    @Test
    void waitsForTheTermsOfAnOfficeThatGivesSomething() {
        var thread = write(anna, TREASURER, "Wann kommt die Rechnung?");
        members.officeWithoutTerms(beat, section, org.foyer.access.Permission.SEE_MEMBER);
        assertThat(sees(beat, thread)).isFalse();
        members.acceptTerms(beat);
        assertThat(sees(beat, thread)).isTrue();
    }

    @Test
    void takesNothingMoreOnceOneSideEndedIt() {
        var thread = write(anna, TREASURER, "Wann kommt die Rechnung?");
        as(beat, () -> run(() -> contact.close(thread)));
        assertThat(state(anna, thread)).isEqualTo(Conversation.State.CLOSED);
        assertRefused(() -> run(() -> answer(anna, thread, "Und?")), Reason.CLOSED);
    }

    @Test
    void keepsASenderAwayWithoutTellingWhy() {
        var thread = write(anna, new Addressee.Person(beat), "Hallo Beat");
        as(beat, () -> run(() -> contact.keepSenderAway(thread)));
        assertRefused(() -> write(anna, new Addressee.Person(beat), "Hallo?"), Reason.NOT_WANTED);
        assertThat(write(anna, TREASURER, "Dann eben so")).isNotNull();
    }

    @Test
    void respectsTheWishToGetNoneExceptForTheOffice() {
        as(beat, () -> run(() -> contact.choose(Reach.NONE)));
        assertRefused(() -> write(anna, new Addressee.Person(beat), "Hallo?"), Reason.NOT_WANTED);
        assertThat(sees(beat, write(anna, TREASURER, "An die Kasse"))).isTrue();
    }

    @Test
    void writesOnlyToPeopleWhomTheDirectoryShows() {
        assertThatThrownBy(() -> write(anna, new Addressee.Person(stranger), "Hallo"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> write(anna, new Addressee.Person(anna), "Hallo"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> write(anna, new Addressee.Office("KON", "NO_SUCH"), "Hallo"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void setsALimitToASenderAndToTheLengthOfAMessage() {
        for (int count = 0; count < 4; count++) {
            write(anna, TREASURER, "Nachricht " + count);
        }
        assertRefused(() -> write(anna, TREASURER, "Noch eine"), Reason.SENDER_LIMIT);
        assertRefused(() -> write(beat, TREASURER, "x".repeat(101)), Reason.TOO_LONG);
        assertRefused(() -> write(beat, TREASURER, " \n "), Reason.EMPTY);
    }

    private static void assertRefused(Supplier<?> work, Reason reason) {
        assertThatThrownBy(work::get)
                .isInstanceOfSatisfying(
                        ContactRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private ThreadId write(MemberId who, Addressee to, String words) {
        return as(who, () -> contact.write(to, words, List.of(), Locale.GERMAN));
    }

    private void answer(MemberId who, ThreadId thread, String words) {
        as(who, () -> run(() -> contact.answer(thread, words, List.of())));
    }

    private boolean sees(MemberId who, ThreadId thread) {
        return as(who, () -> contact.open(thread, Locale.GERMAN).isPresent());
    }

    private List<ThreadId> mine(MemberId who) {
        return as(
                who,
                () -> contact.mine(Locale.GERMAN).stream().map(Conversation::id).toList());
    }

    private Conversation.State state(MemberId who, ThreadId thread) {
        return as(
                who,
                () -> contact.open(thread, Locale.GERMAN)
                        .orElseThrow()
                        .summary()
                        .state());
    }

    private static boolean run(Runnable work) {
        work.run();
        return true;
    }

    private <T> T as(MemberId who, Supplier<T> work) {
        try (var _ = SignIn.as(accounts, who)) {
            return work.get();
        }
    }

    private MemberId member(String number, String first, String last) {
        var member = members.tied(number, first, last, "de");
        members.join(member, section);
        return member;
    }

    private UnitId top() {
        return new UnitId(jdbc.sql("select parent_id from unit where id = ?")
                .param(section.value())
                .query(UUID.class)
                .single());
    }

    private void officeType(String code, String name) {
        jdbc.sql("insert into office_type (code, name) values (?, jsonb_build_object('de', cast(? as text))) "
                        + "on conflict do nothing")
                .params(code, name)
                .update();
    }

    private void hold(MemberId who, UnitId unit, String type, LocalDate from, LocalDate until) {
        jdbc.sql("insert into office (member_id, unit_id, office_type, from_date, to_date) values (?, ?, ?, ?, ?)")
                .params(who.value(), unit.value(), type, from, until)
                .update();
    }

    private void end(MemberId who, LocalDate lastDay) {
        jdbc.sql("update office set to_date = ? where member_id = ?")
                .params(lastDay, who.value())
                .update();
    }
}
