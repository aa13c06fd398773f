package org.foyer.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foyer.access.Permission.EDIT_MEMBER;
import static org.foyer.access.Permission.SEE_CONTACT_DETAILS;
import static org.foyer.access.Permission.SEE_MEMBER;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.foyer.access.Access;
import org.foyer.access.Accounts;
import org.foyer.access.Permission;
import org.foyer.access.Reason;
import org.foyer.audit.Look;
import org.foyer.audit.LookReceipt;
import org.foyer.directory.People;
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
@TestPropertySource(properties = "foyer.embedded.postgres.database=watchers")
class MyWatchersTest {

    @Autowired
    MyWatchers watchers;

    @Autowired
    People people;

    @Autowired
    Access access;

    @Autowired
    TestMembers members;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private UnitId section;
    private UnitId elsewhere;
    private MemberId anna;
    private MemberId officer;
    private MemberId stranger;

    @BeforeEach
    void aMemberAndAnOfficer() {
        jdbc.sql("delete from office").update();
        jdbc.sql("delete from look").update();
        section = members.section("WA");
        elsewhere = members.section("WB");
        anna = member("Anna", section);
        officer = member("Otto", section);
        stranger = member("Fritz", elsewhere);
        jdbc.sql("insert into contact_point (member_id, kind, value, visibility) values (?, 'MOBILE', ?, 'OFFICIALS')")
                .params(anna.value(), "+4179" + (1000000 + Math.abs(anna.hashCode() % 8999999)))
                .update();
    }

    @Test
    void tellsTheMemberOnceADayOfALookAtContactDetails() {
        members.office(officer, section, SEE_MEMBER, SEE_CONTACT_DETAILS);
        look(officer);
        look(officer);
        assertThat(receipts()).singleElement().satisfies(receipt -> {
            assertThat(receipt.look().kind()).isEqualTo(Look.Kind.SCREEN);
            assertThat(receipt.look().byName()).contains(officer.toString());
            assertThat(receipt.look().fields()).containsExactly("MOBILE");
            assertThat(receipt.look().unit()).isEqualTo(section);
        });
    }

    @Test
    void tellsOfALookByAnOfficeThatMayEdit() {
        members.office(officer, section, SEE_MEMBER, EDIT_MEMBER);
        look(officer);
        assertThat(receipts()).hasSize(1);
    }

    @Test
    void tellsNothingOfWhatEveryMemberSeesNorOfOneself() {
        members.office(anna, section, SEE_MEMBER, SEE_CONTACT_DETAILS);
        look(stranger);
        look(anna);
        members.office(officer, section, SEE_MEMBER, SEE_CONTACT_DETAILS);
        jdbc.sql("update contact_point set visibility = 'MEMBERS' where member_id = ?")
                .param(anna.value())
                .update();
        look(officer);
        assertThat(receipts()).isEmpty();
    }

    @Test
    void namesTheOfficesThatReachTheMemberAndNoOthers() {
        members.office(officer, section, SEE_MEMBER, SEE_CONTACT_DETAILS);
        members.office(stranger, elsewhere, SEE_MEMBER);
        try (var _ = SignIn.as(accounts, anna)) {
            assertThat(watchers.all(Locale.GERMAN)).singleElement().satisfies(watcher -> {
                assertThat(watcher.holder()).startsWith("Otto");
                assertThat(watcher.unit()).isEqualTo("Sektion WA");
                assertThat(watcher.reacher().gives()).containsExactlyInAnyOrder(SEE_MEMBER, SEE_CONTACT_DETAILS);
            });
        }
    }

    @Test
    void saysWithEveryNamedOfficeWhatAccessDecides() {
        members.office(officer, section, SEE_MEMBER);
        members.office(officer, section, SEE_MEMBER, SEE_CONTACT_DETAILS);
        members.office(officer, elsewhere, Permission.SEE_DUES);
        try (var _ = SignIn.as(accounts, officer)) {
            assertThat(access.reasonsFor(anna))
                    .hasSize(3)
                    .allMatch(reason -> reason.why().equals("office"))
                    .extracting(Reason::permission)
                    .containsOnly(SEE_MEMBER, SEE_CONTACT_DETAILS);
            for (var permission : Permission.values()) {
                assertThat(access.may(permission).of(anna).isGranted())
                        .isEqualTo(!access.may(permission).reasonsOf(anna).isEmpty());
            }
            assertThat(access.reasonsFor(stranger))
                    .extracting(Reason::permission)
                    .containsExactly(Permission.SEE_DUES);
        }
        try (var _ = SignIn.as(accounts, stranger)) {
            assertThat(access.reasonsFor(anna)).isEmpty();
        }
    }

    @Test
    void givesNoReasonWhileTheTermsWait() {
        members.officeWithoutTerms(officer, section, SEE_MEMBER, SEE_CONTACT_DETAILS);
        try (var _ = SignIn.as(accounts, officer)) {
            assertThat(access.reasonsFor(anna)).isEmpty();
        }
    }

    private void look(MemberId by) {
        try (var _ = SignIn.as(accounts, by)) {
            people.person(anna, Locale.GERMAN);
        }
    }

    private List<LookReceipt> receipts() {
        try (var _ = SignIn.as(accounts, anna)) {
            assertThat(watchers.looks()).isEqualTo(watchers.looks(0, 50).size());
            return watchers.looks(0, 50);
        }
    }

    private MemberId member(String name, UnitId unit) {
        var id = members.member("W" + UUID.randomUUID(), name, "Wach", "de");
        members.join(id, unit);
        return id;
    }
}
