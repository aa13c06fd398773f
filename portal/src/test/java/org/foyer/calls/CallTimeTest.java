package org.foyer.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foyer.access.Permission.SEE_CONTACT_DETAILS;
import static org.foyer.access.Permission.SEE_MEMBER;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.foyer.listing.Layout;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/** How long somebody stays with who calls them. */
@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=calls")
class CallTimeTest {

    @Autowired
    CallLists lists;

    @Autowired
    CallDesk desk;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private Callers callers;
    private String reto;
    private String lea;
    private UUID list;

    @BeforeEach
    void aListOfTwo() throws Exception {
        callers = new Callers(members, jdbc);
        var section = callers.section();
        reto = callers.official(section, SEE_MEMBER, SEE_CONTACT_DETAILS);
        lea = callers.official(section, SEE_MEMBER, SEE_CONTACT_DETAILS);
        callers.callable(section, "OFFICIALS");
        callers.callable(section, "OFFICIALS");
        var wanted =
                new NewCallList(section, "Beitrag 2026", "", LocalDate.now().plusDays(3), Layout.usual());
        list = callers.as(reto, () -> lists.create(wanted, Locale.GERMAN));
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void keepsThePersonForALongTalkWhileThePageIsOpen() throws Exception {
        var call = current(reto);
        nearlyOver(call);
        act(reto, () -> desk.stay(list));
        assertThat(minutesOf(call)).isBetween(14, 15);
        act(reto, () -> desk.talk(list));
        assertThat(minutesOf(call)).isBetween(59, 60);
        act(reto, () -> desk.stay(list));
        current(reto);
        assertThat(minutesOf(call)).as("a heartbeat takes nothing of it").isBetween(59, 60);
        act(lea, () -> desk.stay(list));
        assertThat(current(lea).entry()).isNotEqualTo(call.entry());
    }

    @Test
    void freesThePersonSoonAfterThePageIsClosed() throws Exception {
        var call = current(reto);
        act(reto, () -> desk.talk(list));
        act(lea, () -> desk.away(list));
        assertThat(minutesOf(call)).as("somebody else closed theirs").isGreaterThan(50);
        act(reto, () -> desk.away(list));
        assertThat(minutesOf(call)).isZero();
        assertThat(current(reto).entry()).as("who comes back at once").isEqualTo(call.entry());
        assertThat(minutesOf(call)).isBetween(14, 15);
        SecurityContextHolder.clearContext();
        desk.away(list);
    }

    @Test
    void takesNobodyBackFromWhoHasThemNow() throws Exception {
        var call = current(reto);
        jdbc.sql("update call_entry set claimed_until = now() - interval '1 minute' where id = ?")
                .param(call.entry())
                .update();
        current(lea);
        act(reto, () -> desk.stay(list));
        assertThat(note(reto, call, Outcome.REACHED)).isEqualTo(CallDesk.Answer.LOST);
        assertThat(note(lea, call, Outcome.REACHED)).isEqualTo(CallDesk.Answer.NOTED);
    }

    private Call current(String number) throws Exception {
        return callers.as(number, () -> desk.current(list, Locale.GERMAN)).orElseThrow();
    }

    private CallDesk.Answer note(String number, Call call, Outcome outcome) throws Exception {
        return callers.as(number, () -> desk.note(list, call.entry(), outcome, "", null));
    }

    private void nearlyOver(Call call) {
        jdbc.sql("update call_entry set claimed_until = now() + interval '1 minute' where id = ?")
                .param(call.entry())
                .update();
    }

    /** How many whole minutes the person stays with who has them. */
    private int minutesOf(Call call) {
        return jdbc.sql(
                        "select floor(extract(epoch from claimed_until - now()) / 60)::int from call_entry where id = ?")
                .param(call.entry())
                .query(Integer.class)
                .single();
    }

    private void act(String number, Runnable work) throws Exception {
        callers.as(number, () -> {
            work.run();
            return true;
        });
    }
}
