package org.foyer.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foyer.access.Permission.DOWNLOAD_LISTS;
import static org.foyer.access.Permission.SEE_CONTACT_DETAILS;
import static org.foyer.access.Permission.SEE_MEMBER;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.foyer.access.AccessRefusedException;
import org.foyer.audit.Look;
import org.foyer.audit.Looks;
import org.foyer.listing.Layout;
import org.foyer.sheet.SheetFormat;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

/** Who is handed out to whom, and what is kept of a call. */
@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=calls")
class CallDeskTest {

    @Autowired
    CallLists lists;

    @Autowired
    CallDesk desk;

    @Autowired
    CallResults results;

    @Autowired
    CallQueries queries;

    @Autowired
    TestMembers members;

    @Autowired
    Looks looks;

    @Autowired
    JdbcClient jdbc;

    private Callers callers;
    private UnitId section;
    private String reto;
    private String lea;
    private UUID list;

    @BeforeEach
    void aListOfSix() throws Exception {
        callers = new Callers(members, jdbc);
        section = callers.section();
        reto = callers.official(section, SEE_MEMBER, SEE_CONTACT_DETAILS, DOWNLOAD_LISTS);
        lea = callers.official(section, SEE_MEMBER, SEE_CONTACT_DETAILS);
        for (int i = 0; i < 6; i++) {
            callers.callable(section, "OFFICIALS");
        }
        list = as(reto, () -> lists.create(wanted(section), Locale.GERMAN));
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void leavesOutThoseWhoShowNoPhoneOrWantNoCalls() throws Exception {
        callers.callable(section, "NOBODY");
        var never = callers.callable(section, "OFFICIALS");
        jdbc.sql("insert into field_visibility (member_id, field, visibility) values (?, 'CALLS', 'NOBODY')")
                .param(never.value())
                .update();
        UUID again = as(reto, () -> lists.create(wanted(section), Locale.GERMAN));
        assertThat(as(reto, () -> lists.find(again).orElseThrow().total())).isEqualTo(6);
    }

    @Test
    void handsTheSamePersonToNobodyElse() throws Exception {
        var first = current(reto);
        var second = current(lea);
        assertThat(second.entry()).isNotEqualTo(first.entry());
        assertThat(current(reto).entry()).as("after the connection dropped").isEqualTo(first.entry());
    }

    @Test
    void handsOutEverybodyOnceHoweverManyCallAtOnce() throws Exception {
        List<String> officials = new ArrayList<>(List.of(reto, lea));
        for (int i = 0; i < 4; i++) {
            officials.add(callers.official(section, SEE_MEMBER, SEE_CONTACT_DETAILS));
        }
        try (var pool = Executors.newFixedThreadPool(officials.size())) {
            var taken = new HashSet<UUID>();
            var answers = pool.invokeAll(officials.stream()
                    .<Callable<UUID>>map(caller -> () -> current(caller).entry())
                    .toList());
            for (var answer : answers) {
                assertThat(taken.add(answer.get())).isTrue();
            }
            assertThat(taken).hasSize(6);
        }
    }

    @Test
    void notesAnOutcomeOnceHoweverOftenItIsTapped() throws Exception {
        var call = current(reto);
        assertThat(note(reto, call, Outcome.REACHED)).isEqualTo(CallDesk.Answer.NOTED);
        assertThat(note(reto, call, Outcome.REACHED)).isEqualTo(CallDesk.Answer.KNOWN);
        assertThat(attemptsOf(call)).isEqualTo(1);
        assertThat(as(reto, () -> lists.find(list).orElseThrow().left())).isEqualTo(5);
        assertThat(note(lea, call, Outcome.WRONG_NUMBER)).isEqualTo(CallDesk.Answer.LOST);
        assertThat(current(reto).entry()).isNotEqualTo(call.entry());
    }

    @Test
    void takesBackAClaimOfWhichNothingIsHeard() throws Exception {
        var call = current(reto);
        jdbc.sql("update call_entry set claimed_until = now() - interval '1 minute' where id = ?")
                .param(call.entry())
                .update();
        assertThat(current(lea).entry()).isEqualTo(call.entry());
        assertThat(note(reto, call, Outcome.REACHED)).isEqualTo(CallDesk.Answer.LOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFFICIALS", "MEMBERS"})
    void remembersThatAMemberWantsNoCallsWhateverTheyChoseBefore(String chosen) throws Exception {
        var choice = "insert into field_visibility (member_id, field, visibility) select id, 'CALLS', ? from member "
                + "on conflict (member_id, field) do update set visibility = excluded.visibility";
        jdbc.sql(choice).param(chosen).update();
        note(reto, current(reto), Outcome.DO_NOT_CALL);
        var again = as(reto, () -> lists.find(lists.create(wanted(section), Locale.GERMAN)));
        assertThat(again.orElseThrow().total()).isEqualTo(5);
    }

    @Test
    void callsBackAtTheTimeAgreedAndTriesThreeTimes() throws Exception {
        var call = current(reto);
        note(reto, call, Outcome.NOT_REACHED);
        assertThat(current(reto).entry()).isNotEqualTo(call.entry());
        as(reto, () -> {
            desk.leave(list);
            return true;
        });
        for (int attempt = 2; attempt <= 3; attempt++) {
            jdbc.sql("update call_entry set again_at = now() - interval '1 minute' where id = ?")
                    .param(call.entry())
                    .update();
            assertThat(current(reto).entry()).isEqualTo(call.entry());
            note(reto, call, Outcome.NOT_REACHED);
        }
        assertThat(as(reto, () -> lists.find(list).orElseThrow().done())).isEqualTo(1);
    }

    @Test
    void tellsMembersWhoSawTheirPhoneAndWhatFor() throws Exception {
        var call = current(reto);
        current(reto);
        assertThat(looks.receiptsOf(memberOf(call), 0, 10))
                .filteredOn(receipt -> receipt.look().kind() == Look.Kind.CALL)
                .singleElement()
                .satisfies(receipt -> {
                    assertThat(receipt.look().whatFor()).isEqualTo("Beitrag 2026");
                    assertThat(receipt.look().by()).isEqualTo(members.byNumber(reto));
                });
    }

    @Test
    void isNotThereForOthers() throws Exception {
        var call = current(reto);
        String foreign = callers.official(callers.section(), SEE_MEMBER, SEE_CONTACT_DETAILS);
        String poor = callers.official(section, SEE_MEMBER);
        String ended = callers.official(section, SEE_MEMBER, SEE_CONTACT_DETAILS);
        jdbc.sql("update office set to_date = current_date - 1 where member_id = ?")
                .param(members.byNumber(ended).value())
                .update();
        for (String person : List.of(foreign, poor, ended)) {
            assertThat(as(person, () -> lists.find(list))).isEmpty();
            assertThat(as(person, () -> desk.current(list, Locale.GERMAN))).isEmpty();
            assertThat(note(person, call, Outcome.REACHED)).isEqualTo(CallDesk.Answer.LOST);
            assertThatThrownBy(() -> as(person, () -> lists.create(wanted(section), Locale.GERMAN)))
                    .isInstanceOf(AccessRefusedException.class);
            as(person, () -> {
                lists.delete(list);
                return true;
            });
        }
        CallList own = as(reto, () -> lists.find(list)).orElseThrow();
        assertThatThrownBy(() -> as(lea, () -> results.take(own, SheetFormat.CSV)))
                .isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void givesOutWhatCameOfItWithoutPhones() throws Exception {
        note(reto, current(reto), Outcome.WRONG_NUMBER);
        String text = as(reto, () -> {
            var own = lists.find(list).orElseThrow();
            var out = new ByteArrayOutputStream();
            results.write(own, results.take(own, SheetFormat.CSV), SheetFormat.CSV, Locale.GERMAN, out);
            return out.toString(StandardCharsets.UTF_8);
        });
        assertThat(text).contains("Falsche Nummer", "Kopie").doesNotContain("+4179");
    }

    @Test
    void isGoneAfterItsLastDayWithAllNotes() throws Exception {
        jdbc.sql("update call_list set expires_on = current_date - 1 where id = ?")
                .param(list)
                .update();
        assertThat(as(reto, () -> lists.find(list))).isEmpty();
        queries.deleteExpired(LocalDate.now());
        assertThat(jdbc.sql("select count(*) from call_entry where list_id = ?")
                        .param(list)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private Call current(String number) throws Exception {
        return as(number, () -> desk.current(list, Locale.GERMAN)).orElseThrow();
    }

    private CallDesk.Answer note(String number, Call call, Outcome outcome) throws Exception {
        return as(number, () -> desk.note(list, call.entry(), outcome, "", null));
    }

    private int attemptsOf(Call call) {
        return jdbc.sql("select attempts from call_entry where id = ?")
                .param(call.entry())
                .query(Integer.class)
                .single();
    }

    private MemberId memberOf(Call call) {
        return new MemberId(jdbc.sql("select member_id from call_entry where id = ?")
                .param(call.entry())
                .query(UUID.class)
                .single());
    }

    private static NewCallList wanted(UnitId unit) {
        return new NewCallList(unit, "Beitrag 2026", "", LocalDate.now().plusDays(3), Layout.usual());
    }

    private <T> T as(String number, Callable<T> work) throws Exception {
        return callers.as(number, work);
    }
}
