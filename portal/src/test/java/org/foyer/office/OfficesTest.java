package org.foyer.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foyer.access.Permission.MANAGE_OFFICES;
import static org.foyer.access.Permission.SEE_DUES;
import static org.foyer.access.Permission.SEE_MEMBER;

import java.time.LocalDate;
import java.util.List;
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

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=offices")
class OfficesTest {

    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Offices offices;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private UnitId mine;
    private UnitId other;
    private Candidate anna;

    @BeforeEach
    void twoSections() {
        mine = members.section("OA");
        other = members.section("OB");
        MemberId id = members.member("70860001", "Anna", "Amtlich", "de");
        members.join(id, mine);
        anna = new Candidate(id, "70860001", "Anna Amtlich");
        jdbc.sql("delete from office").update();
        jdbc.sql(
                        "insert into office_type (code, name, permissions) values ('PLAIN', '{\"de\": \"Fahnenwart\"}', '{}'), "
                                + "('DUES', '{\"de\": \"Kasse\"}', '{SEE_DUES}'), "
                                + "('LEAD', '{\"de\": \"Leitung\"}', '{SEE_MEMBER}') on conflict do nothing")
                .update();
    }

    @Test
    @SignedInAs("70860002")
    void grantsInTheOwnUnitWithItsDaysAndLogsWhoDidIt() {
        lead(MANAGE_OFFICES, SEE_MEMBER);
        assertThat(offices.grant(anna, mine, "LEAD", TODAY.plusDays(10), TODAY.plusDays(20)))
                .isEqualTo(new Granting.Done());
        assertThat(offices.page(new OfficeSearch("amtlich", HeldOffice.When.FUTURE, null), 0, 10))
                .singleElement()
                .satisfies(office -> {
                    assertThat(office.from()).isEqualTo(TODAY.plusDays(10));
                    assertThat(office.sources()).isEmpty();
                });
        assertThat(jdbc.sql(
                                "select actor from change where entity = 'office' and member_id = ? order by at desc limit 1")
                        .param(anna.id().value())
                        .query(String.class)
                        .single())
                .contains("70860002");
    }

    @Test
    @SignedInAs("70860003")
    void refusesWhatOneDoesNotHoldOneself() {
        lead(MANAGE_OFFICES, SEE_MEMBER);
        assertThat(offices.kindsIn(mine))
                .extracting(OfficeKind::code)
                .contains("PLAIN", "LEAD")
                .doesNotContain("DUES");
        assertThat(offices.grant(anna, mine, "DUES", TODAY, null)).isEqualTo(new Granting.Refused("more"));
    }

    @Test
    @SignedInAs("70860004")
    void refusesUnitsThatTheOfficeDoesNotReach() {
        lead(MANAGE_OFFICES, SEE_MEMBER);
        members.office(members.byNumber("70860004"), other, SEE_DUES);
        assertThat(offices.kindsIn(other)).isEmpty();
        assertThatThrownBy(() -> offices.grant(anna, other, "PLAIN", TODAY, null))
                .isInstanceOf(AccessRefusedException.class);
        assertThat(offices.units()).extracting(OfficeUnit::number).containsExactly("OA");
        assertThat(offices.page(new OfficeSearch("", null, other), 0, 10)).isEmpty();
        var foreign = jdbc.sql("select id from office where unit_id = ?")
                .param(other.value())
                .query(java.util.UUID.class)
                .single();
        assertThatThrownBy(() -> offices.change(foreign, 0, TODAY, TODAY, true))
                .isInstanceOf(AccessRefusedException.class);
    }

    @Test
    @SignedInAs("70860005")
    void refusesTheSameOfficeTwiceOnOneDay() {
        lead(MANAGE_OFFICES, SEE_MEMBER);
        assertThat(offices.grant(anna, mine, "PLAIN", TODAY, null)).isEqualTo(new Granting.Done());
        assertThat(offices.grant(anna, mine, "PLAIN", TODAY.plusDays(3), null))
                .isEqualTo(new Granting.Refused("overlap"));
        assertThat(offices.grant(anna, mine, "PLAIN", TODAY, TODAY.minusDays(1)))
                .isEqualTo(new Granting.Refused("order"));
    }

    @Test
    @SignedInAs("70860006")
    void endsButDoesNotProlongWhatOneDoesNotHold() {
        lead(MANAGE_OFFICES, SEE_MEMBER);
        members.office(anna.id(), mine, SEE_DUES);
        var office = only("70860001");
        assertThat(offices.change(office.id(), office.version(), office.from(), TODAY, false))
                .isEqualTo(new Granting.Done());
        var ended = only("70860001");
        assertThat(ended.until()).isEqualTo(TODAY);
        assertThat(offices.change(ended.id(), ended.version(), ended.from(), null, true))
                .isEqualTo(new Granting.Refused("more"));
        assertThat(offices.change(office.id(), office.version(), office.from(), null, true))
                .as("a version that was overtaken")
                .isEqualTo(new Granting.Refused("changed"));
    }

    @Test
    @SignedInAs("70860007")
    void asksTwiceBeforeTheOwnLastRightEnds() {
        lead(MANAGE_OFFICES, SEE_MEMBER);
        var own = only("70860007");
        assertThat(offices.change(own.id(), own.version(), own.from(), TODAY.minusDays(1), false))
                .isEqualTo(new Granting.Refused("own-last"));
        assertThat(offices.change(own.id(), own.version(), own.from(), TODAY.minusDays(1), true))
                .isEqualTo(new Granting.Done());
        assertThat(offices.isOpen()).isFalse();
        assertThatThrownBy(() -> offices.grant(anna, mine, "PLAIN", TODAY, null))
                .isInstanceOf(AccessRefusedException.class);
    }

    @Test
    @SignedInAs("70860008")
    void findsStrangersByTheirWholeNumberOnly() {
        lead(MANAGE_OFFICES, SEE_MEMBER);
        var stranger = members.member("70869999", "Fremd", "Fernab", "de");
        members.join(stranger, other);
        assertThat(offices.people("Fernab", 0, 10)).isEmpty();
        assertThat(offices.people("7086999", 0, 10)).isEmpty();
        assertThat(offices.people("70869999", 0, 10)).extracting(Candidate::id).containsExactly(stranger);
        assertThat(offices.people("amtl", 0, 10)).extracting(Candidate::id).containsExactly(anna.id());
    }

    @Test
    @SignedInAs("70860009")
    void isClosedWithoutTheRight() {
        members.office(members.byNumber("70860009"), mine, SEE_MEMBER);
        assertThat(offices.isOpen()).isFalse();
        assertThat(offices.units()).isEmpty();
        assertThat(offices.page(new OfficeSearch("", null, null), 0, 10)).isEqualTo(List.of());
        assertThat(offices.people("70860001", 0, 10)).isEmpty();
    }

    private void lead(org.foyer.access.Permission... permissions) {
        var me = ((org.springframework.security.oauth2.core.oidc.user.OidcUser)
                        org.springframework.security.core.context.SecurityContextHolder.getContext()
                                .getAuthentication()
                                .getPrincipal())
                .getPreferredUsername();
        members.office(members.byNumber(me), mine, permissions);
    }

    private HeldOffice only(String number) {
        return offices.page(new OfficeSearch(number, null, null), 0, 10).getFirst();
    }
}
