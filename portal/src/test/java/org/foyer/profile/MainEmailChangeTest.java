package org.foyer.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Accounts;
import org.foyer.audit.Change;
import org.foyer.audit.ChangeLog;
import org.foyer.member.MainEmailChanged;
import org.foyer.profile.MainEmailChange.Answer;
import org.foyer.testing.People;
import org.foyer.testing.SignIn;
import org.foyer.testing.SpringTest;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@SpringTest
@RecordApplicationEvents
class MainEmailChangeTest {

    private static final Pattern LINK = Pattern.compile("/confirm-email/([A-Za-z0-9_-]{43})\\b");

    @Autowired
    MainEmailChange change;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    ChangeLog log;

    @Autowired
    ApplicationEvents events;

    private MemberId anna;
    private String old;
    private String wanted;
    private SignIn signIn;

    @BeforeEach
    void signInAsAnna() {
        var people = new People(jdbc);
        anna = people.member("Anna", "Muster");
        old = "old." + anna + "@example.org";
        wanted = "new." + anna.toString().substring(20) + "@example.org";
        people.mainEmail(anna, old);
        signIn = SignIn.as(accounts, anna);
    }

    @AfterEach
    void signOut() {
        signIn.close();
    }

    @Test
    void changesOnlyAfterTheMailToTheNewAddressWasAnswered() {
        assertThat(change.ask(anna, wanted)).isEqualTo(new Answer.Asked(wanted));
        assertThat(mainEmailOf(anna)).isEqualTo(old);
        assertThat(change.pendingOf(anna)).hasValueSatisfying(pending -> {
            assertThat(pending.address()).isEqualTo(wanted);
            assertThat(pending.expired()).isFalse();
        });

        signIn.close();
        String token = tokenSentTo(wanted);
        assertThat(change.look(token)).isEqualTo(new LinkState.Waiting(wanted));
        assertThat(mainEmailOf(anna)).as("looking changes nothing").isEqualTo(old);

        assertThat(change.confirm(token)).isEqualTo(new LinkState.Confirmed(wanted));
        assertThat(mainEmailOf(anna)).isEqualTo(wanted);
        assertThat(events.stream(MainEmailChanged.class)).containsExactly(new MainEmailChanged(anna, wanted));
        Change logged = log.historyOf(anna, 0, 1).getFirst();
        assertThat(logged.actorMember()).isEqualTo(anna);
        assertThat(logged.entity()).isEqualTo("contact_point");
    }

    @Test
    void tellsTheFormerAddressWithoutTheWholeNewOne() {
        change.ask(anna, wanted);
        change.confirm(tokenSentTo(wanted));
        Map<String, Object> mail = lastMailTo(old);
        assertThat((String) mail.get("text_body"))
                .contains("n…@example.org", "mailto:")
                .doesNotContain(wanted);
        assertThat(mail.get("member_id")).isEqualTo(anna.value());
    }

    @Test
    void keepsOnlyAHashOfTheToken() {
        change.ask(anna, wanted);
        String token = tokenSentTo(wanted);
        assertThat(jdbc.sql("select token_hash from main_email_request where member_id = ?")
                        .param(anna.value())
                        .query(String.class)
                        .single())
                .isEqualTo(new Token(token).hash())
                .doesNotContain(token);
    }

    @Test
    void writesNoNameToAnAddressThatMayBeAStrangers() {
        change.ask(anna, wanted);
        assertThat((String) lastMailTo(wanted).get("text_body")).doesNotContain("Anna", "Muster");
    }

    @Test
    void answersALinkOnce() {
        change.ask(anna, wanted);
        String token = tokenSentTo(wanted);
        change.confirm(token);
        assertThat(change.confirm(token)).isEqualTo(new LinkState.Used());
    }

    @Test
    void refusesATamperedLink() {
        change.ask(anna, wanted);
        String token = tokenSentTo(wanted);
        assertThat(change.confirm(token.substring(1) + "A")).isEqualTo(new LinkState.Unknown());
        assertThat(change.confirm("")).isEqualTo(new LinkState.Unknown());
        assertThat(change.look("' or '1'='1")).isEqualTo(new LinkState.Unknown());
        assertThat(mainEmailOf(anna)).isEqualTo(old);
    }

    @Test
    void refusesALinkAfterADay() {
        change.ask(anna, wanted);
        jdbc.sql("update main_email_request set expires_at = now() - interval '1 second' where member_id = ?")
                .param(anna.value())
                .update();
        assertThat(change.confirm(tokenSentTo(wanted))).isEqualTo(new LinkState.Expired());
        assertThat(change.pendingOf(anna).orElseThrow().expired()).isTrue();
        assertThat(mainEmailOf(anna)).isEqualTo(old);
    }

    @Test
    void refusesALinkThatTheMemberTookBack() {
        change.ask(anna, wanted);
        change.cancel(anna);
        assertThat(change.pendingOf(anna)).isEmpty();
        assertThat(change.confirm(tokenSentTo(wanted))).isEqualTo(new LinkState.Cancelled());
    }

    @Test
    void letsOnlyTheLatestOfTwoRequestsCount() {
        change.ask(anna, "first." + wanted);
        change.ask(anna, wanted);
        assertThat(change.confirm(tokenSentTo("first." + wanted))).isEqualTo(new LinkState.Replaced());
        assertThat(change.confirm(tokenSentTo(wanted))).isEqualTo(new LinkState.Confirmed(wanted));
    }

    @Test
    void sendsANewLinkAndForgetsTheFormer() {
        change.ask(anna, wanted);
        String first = tokenSentTo(wanted);
        change.resend(anna);
        String second = tokenSentTo(wanted);
        assertThat(second).isNotEqualTo(first);
        assertThat(change.look(first)).isEqualTo(new LinkState.Replaced());
        assertThat(change.confirm(second)).isEqualTo(new LinkState.Confirmed(wanted));
    }

    @Test
    void refusesAnAddressThatBecameSomebodyElsesMeanwhile() {
        change.ask(anna, wanted);
        var people = new People(jdbc);
        people.mainEmail(people.member("Other", "Person"), wanted.toUpperCase());
        String token = tokenSentTo(wanted);
        assertThat(change.confirm(token)).isEqualTo(new LinkState.Taken());
        assertThat(change.look(token)).isEqualTo(new LinkState.Taken());
        assertThat(mainEmailOf(anna)).isEqualTo(old);
    }

    @Test
    void doesNotTellBeforehandWhetherAnAddressIsSomebodyElses() {
        var people = new People(jdbc);
        people.mainEmail(people.member("Other", "Person"), wanted);
        assertThat(change.ask(anna, wanted)).isEqualTo(new Answer.Asked(wanted));
    }

    @Test
    void takesTheNewAddressOutOfTheFurtherOnes() {
        jdbc.sql("insert into contact_point (member_id, kind, value) values (?, 'EMAIL', ?)")
                .params(anna.value(), wanted)
                .update();
        change.ask(anna, wanted);
        change.confirm(tokenSentTo(wanted));
        assertThat(jdbc.sql("select value from contact_point where member_id = ?")
                        .param(anna.value())
                        .query(String.class)
                        .list())
                .containsExactly(wanted);
    }

    @Test
    void refusesWhatIsNoAddressAndWhatIsTheSame() {
        assertThat(change.ask(anna, " ")).isEqualTo(new Answer.Refused("missing"));
        assertThat(change.ask(anna, "anna@@example")).isEqualTo(new Answer.Refused("form"));
        assertThat(change.ask(anna, old.toUpperCase())).isEqualTo(new Answer.Refused("same"));
        assertThat(change.resend(anna)).isEqualTo(new Answer.Refused("nothing-waits"));
    }

    @Test
    void slowsDownWhoAsksTooOften() {
        for (int i = 0; i < 4; i++) {
            assertThat(change.ask(anna, i + wanted)).isInstanceOf(Answer.Asked.class);
        }
        assertThat(change.ask(anna, wanted)).isEqualTo(new Answer.Refused("too-often"));
        assertThat(change.pendingOf(anna).orElseThrow().address()).isEqualTo("3" + wanted);
    }

    @Test
    void refusesToWorkOnTheDataOfAnotherMember() {
        MemberId other = new People(jdbc).member("Other", "Person");
        assertThatThrownBy(() -> change.ask(other, wanted)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> change.resend(other)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> change.cancel(other)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> change.pendingOf(other)).isInstanceOf(AccessRefusedException.class);
    }

    private String mainEmailOf(MemberId member) {
        return jdbc.sql("select value from contact_point where member_id = ? and kind = 'EMAIL' and main")
                .param(member.value())
                .query(String.class)
                .single();
    }

    private Map<String, Object> lastMailTo(String address) {
        return jdbc.sql("select * from outgoing_mail where recipient = ? order by created_at desc limit 1")
                .param(address)
                .query()
                .singleRow();
    }

    private String tokenSentTo(String address) {
        var found = LINK.matcher((String) lastMailTo(address).get("text_body"));
        assertThat(found.find()).isTrue();
        return List.of(found.group(1)).getFirst();
    }
}
