package org.foyer.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foyer.access.Permission.EDIT_MEMBER;
import static org.foyer.access.Permission.EDIT_PROFILE;
import static org.foyer.access.Permission.IMPERSONATE;
import static org.foyer.access.Permission.SEE_CHILD;
import static org.foyer.access.Permission.SEE_CONTACT_DETAILS;
import static org.foyer.access.Permission.SEE_DUES;
import static org.foyer.access.Permission.SEE_MEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.foyer.access.Impersonations.Start;
import org.foyer.audit.Look;
import org.foyer.audit.LookReceipt;
import org.foyer.audit.Looks;
import org.foyer.member.Edit;
import org.foyer.member.Preference;
import org.foyer.profile.ProfileService;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=support")
@SignedInAs(value = "76000001", firstName = "Nora", lastName = "Nadig")
class ImpersonationsTest {

    private static final String REASON = "Findet die neue Adresse nicht";

    @Autowired
    Impersonations impersonations;

    @Autowired
    SignedIn signedIn;

    @Autowired
    Access access;

    @Autowired
    ProfileService profiles;

    @Autowired
    Looks looks;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    private MemberId nora;
    private MemberId ladina;
    private UnitId section;

    @BeforeEach
    void theCentralOfficeAndAMember() {
        jdbc.sql("delete from impersonation").update();
        jdbc.sql("delete from look").update();
        jdbc.sql("delete from office").update();
        section = members.section("SUP");
        nora = members.tied("76000001", "Nora", "Nadig", "de");
        members.join(nora, section);
        ladina = members.member("76000002", "Ladina", "Lanz", "de");
        members.join(ladina, section);
        members.office(nora, members.top(), IMPERSONATE, SEE_MEMBER, SEE_DUES);
    }

    @Test
    void isTheMemberUntilItEnds() {
        assertThat(impersonations.start(ladina, REASON)).isEqualTo(new Start.Started());
        assertThat(signedIn.require().id()).isEqualTo(ladina);
        assertThat(signedIn.require().supporter()).isEqualTo(nora);
        impersonations.end();
        assertThat(signedIn.require().id()).isEqualTo(nora);
        assertThat(signedIn.require().inPerson()).isTrue();
    }

    @Test
    void leavesTheMemberAReceiptWithTheReason() {
        impersonations.start(ladina, "  " + REASON + " ");
        assertThat(looks.receiptsOf(ladina, 0, 10))
                .singleElement()
                .extracting(LookReceipt::look)
                .satisfies(look -> {
                    assertThat(look.kind()).isEqualTo(Look.Kind.SUPPORT);
                    assertThat(look.by()).isEqualTo(nora);
                    assertThat(look.byName()).isEqualTo("Nora Nadig (76000001)");
                    assertThat(look.whatFor()).isEqualTo(REASON);
                });
    }

    @Test
    void logsChangesUnderBothNames() {
        impersonations.start(ladina, REASON);
        var agreed = profiles.own().agreed().contains(Preference.NEWSLETTER);
        profiles.agree(ladina, Preference.NEWSLETTER, new Edit<>(agreed, !agreed));
        var logged = jdbc.sql(
                        "select actor, actor_member::text, channel from change where member_id = ? order by id desc limit 1")
                .param(ladina.value())
                .query()
                .singleRow();
        assertThat(logged)
                .containsEntry("actor", "Nora Nadig (76000001) for Ladina Lanz (76000002)")
                .containsEntry("actor_member", nora.toString())
                .containsEntry("channel", "support");
    }

    @Test
    void mayWhatAMemberReadsAndChangesOfTheirOwnAndNothingMore() {
        members.office(ladina, members.section("SUP"), SEE_MEMBER);
        var other = members.member("76000003", "Urs", "Unbekannt", "de");
        members.join(other, section);
        impersonations.start(ladina, REASON);
        assertThat(access.may(EDIT_PROFILE).of(ladina).isGranted()).isTrue();
        assertThat(access.may(SEE_CONTACT_DETAILS).of(ladina).isGranted()).isTrue();
        assertThat(access.may(EDIT_PROFILE).of(nora).isGranted()).isFalse();
        assertThat(access.may(SEE_MEMBER).of(other).isGranted())
                .as("neither by the office of the member nor by that of the supporter")
                .isFalse();
        assertThat(access.may(SEE_MEMBER).anywhere().isGranted()).isFalse();
        assertThat(access.reachOf(SEE_MEMBER)).isEmpty();
        assertThat(access.holdsOffice()).isFalse();
        assertThat(access.may(EDIT_PROFILE).inPerson().of(ladina)).isEqualTo(new Decision.Refused("support"));
        assertThat(access.may(SEE_CHILD).of(ladina)).isEqualTo(new Decision.Refused("support"));
        assertThat(access.may(IMPERSONATE).atTheTop()).isEqualTo(new Decision.Refused("support"));
        assertThatThrownBy(() -> impersonations.start(other, REASON)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(signedIn::requireInPerson).hasMessageContaining("support");
    }

    @Test
    void asksForAReason() {
        assertThat(impersonations.start(ladina, "  kurz   ")).isEqualTo(new Start.Refused("reason-short"));
        assertThat(impersonations.start(ladina, "x".repeat(301))).isEqualTo(new Start.Refused("reason-long"));
        assertThat(impersonations.running()).isEmpty();
    }

    @Test
    void refusesAMemberWhoMayMore() {
        members.office(ladina, members.top(), SEE_MEMBER, EDIT_MEMBER);
        assertThat(impersonations.helpable(ladina)).isEmpty();
        assertThat(impersonations.start(ladina, REASON)).isEqualTo(new Start.Refused("more"));
        assertThat(looks.countOf(ladina)).isZero();
    }

    @Test
    void refusesOneselfAndThoseWhoDoNotExist() {
        assertThat(impersonations.start(nora, REASON)).isEqualTo(new Start.Refused("more"));
        assertThat(impersonations.start(new MemberId(java.util.UUID.randomUUID()), REASON))
                .isEqualTo(new Start.Refused("more"));
    }

    @Test
    void refusesAMember() {
        jdbc.sql("delete from office").update();
        isClosed();
    }

    @Test
    void refusesAnOfficeOfASection() {
        jdbc.sql("delete from office").update();
        members.office(nora, section, IMPERSONATE, SEE_MEMBER);
        isClosed();
    }

    @Test
    void refusesAnOfficeWhoseTermsAreNotAccepted() {
        jdbc.sql("delete from terms_acceptance where member_id = ?")
                .param(nora.value())
                .update();
        isClosed();
    }

    @Test
    void endsWithTheOffice() {
        impersonations.start(ladina, REASON);
        jdbc.sql("update office set to_date = ? where member_id = ?")
                .params(LocalDate.now().minusDays(1), nora.value())
                .update();
        assertThat(signedIn.require().id()).isEqualTo(nora);
    }

    @Test
    void endsWithTheTerms() {
        impersonations.start(ladina, REASON);
        jdbc.sql("delete from terms_acceptance where member_id = ?")
                .param(nora.value())
                .update();
        assertThat(signedIn.require().id()).isEqualTo(nora);
    }

    @Test
    void endsWhenTheMemberMayMore() {
        impersonations.start(ladina, REASON);
        members.office(ladina, section, EDIT_MEMBER);
        assertThat(signedIn.require().id()).isEqualTo(nora);
    }

    @Test
    void endsWithItsTime() {
        jdbc.sql("insert into impersonation (supporter_id, member_id, subject, session, reason, started_at, ends_at) "
                        + "values (?, ?, ?, ?, 'Test', now() - interval '31 minutes', now() - interval '1 minute')")
                .params(nora.value(), ladina.value(), "test-76000001", "session-test-76000001")
                .update();
        assertThat(signedIn.require().id()).isEqualTo(nora);
        assertThat(impersonations.start(ladina, REASON))
                .as("begins anew after one that nobody ended")
                .isEqualTo(new Start.Started());
        assertThat(impersonations.running()).isPresent();
    }

    @Test
    void endsWhenTheAccountSignsInAnew() {
        impersonations.start(ladina, REASON);
        events.publishEvent(new InteractiveAuthenticationSuccessEvent(
                SecurityContextHolder.getContext().getAuthentication(), getClass()));
        assertThat(signedIn.require().id()).isEqualTo(nora);
    }

    @Test
    void staysInItsSession() {
        impersonations.start(ladina, REASON);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        TestMembers.token("test-76000001", "76000001", "Nora Nadig", Map.of("sid", "elsewhere")));
        assertThat(signedIn.require().id()).isEqualTo(nora);
    }

    @Test
    void isKeptForTheOfficeToRead() {
        impersonations.start(ladina, REASON);
        impersonations.end();
        assertThat(impersonations.latest(0, 10)).singleElement().satisfies(past -> {
            assertThat(List.of(past.supporter(), past.member(), past.reason()))
                    .containsExactly("Nora Nadig (76000001)", "Ladina Lanz (76000002)", REASON);
            assertThat(past.ended()).isNotNull();
        });
    }

    private void isClosed() {
        assertThat(impersonations.isOpen()).isFalse();
        assertThat(impersonations.helpable(ladina)).isEmpty();
        assertThatThrownBy(() -> impersonations.start(ladina, REASON)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> impersonations.latest(0, 10)).isInstanceOf(AccessRefusedException.class);
        assertThat(impersonations.running()).isEmpty();
        assertThat(looks.countOf(ladina)).isZero();
    }
}
