package org.foyer.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.foyer.access.Accounts;
import org.foyer.testing.People;
import org.foyer.testing.SignIn;
import org.foyer.testing.SpringTest;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
class VisibleMembersTest {

    @Autowired
    VisibleMembers members;

    @Autowired
    Viewing viewing;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private People people;
    private UnitId top;
    private UnitId section;
    private MemberId anna;

    @BeforeEach
    void enterAnna() {
        people = new People(jdbc);
        top = people.unit(null);
        section = people.unit(top);
        anna = people.member("Anna", "Muster");
        people.join(anna, section);
        jdbc.sql("update member set birth_date = date '1980-05-05' where id = ?")
                .param(anna.value())
                .update();
        jdbc.sql("insert into postal_address (member_id, valid_from, street, postcode, town, country) values "
                        + "(:id, date '2001-01-01', 'Alte Gasse', '3000', 'Bern', 'CH'), "
                        + "(:id, date '2020-01-01', 'Neue Gasse', '8000', 'Zürich', 'CH'), "
                        + "(:id, date '2999-01-01', 'Künftige Gasse', '4000', 'Basel', 'CH')")
                .param("id", anna.value())
                .update();
        contact("MOBILE", "+41790000001", "NOBODY");
        contact("PHONE", "+41310000002", "OFFICIALS");
        contact("EMAIL", "a." + anna + "@example.org", "MEMBERS");
    }

    @Test
    void showsOfficialsWhatIsNotHiddenFromThem() {
        var seen = members.find(anna, Viewer.OFFICIAL).orElseThrow();
        assertThat(seen.contacts())
                .extracting(VisibleMember.Contact::kind)
                .containsExactly(ContactKind.PHONE, ContactKind.EMAIL);
        assertThat(seen.address())
                .hasValueSatisfying(address -> assertThat(address.town()).isEqualTo("Zürich"));
        assertThat(seen.birthDate()).isPresent();
        assertThat(seen.number()).contains(people.numberOf(anna));
    }

    @Test
    void showsMembersOnlyWhatIsMeantForThem() {
        var seen = members.find(anna, Viewer.MEMBER).orElseThrow();
        assertThat(seen.name()).isEqualTo(new PersonName("Anna", "Muster"));
        assertThat(seen.contacts()).extracting(VisibleMember.Contact::kind).containsExactly(ContactKind.EMAIL);
        assertThat(seen.address()).isEmpty();
        assertThat(seen.birthDate()).isEmpty();
        assertThat(seen.number()).isEmpty();
        assertThat(seen.sections()).isEmpty();
    }

    @Test
    void answersThePublicNothingUntilSomethingIsShownToEveryone() {
        assertThat(members.find(anna, Viewer.PUBLIC)).isEmpty();
        jdbc.sql("insert into field_visibility (member_id, field, visibility) values (?, 'MEMBERSHIPS', 'EVERYONE')")
                .param(anna.value())
                .update();
        var seen = members.find(anna, Viewer.PUBLIC).orElseThrow();
        assertThat(seen.sections()).hasSize(1);
        assertThat(seen.contacts()).isEmpty();
    }

    @Test
    void showsTheMemberEverything() {
        assertThat(members.find(anna, Viewer.INSIDER).orElseThrow().contacts()).hasSize(3);
    }

    @Test
    void showsNobodyWhoDied() {
        jdbc.sql("update member set deceased = true where id = ?")
                .param(anna.value())
                .update();
        for (Viewer viewer : Viewer.values()) {
            assertThat(members.find(anna, viewer)).isEmpty();
        }
    }

    @Test
    void tellsHowSomebodyStandsToTheMember() {
        assertThat(viewing.of(anna)).isEqualTo(Viewer.PUBLIC);
        assertThat(seenBy(anna)).isEqualTo(Viewer.INSIDER);

        MemberId stranger = people.member("No", "Membership");
        assertThat(seenBy(stranger)).isEqualTo(Viewer.PUBLIC);
        people.join(stranger, people.unit(top));
        assertThat(seenBy(stranger)).isEqualTo(Viewer.MEMBER);

        MemberId official = people.member("Ola", "Official");
        people.office(official, section, "SEE_CONTACT_DETAILS");
        assertThat(seenBy(official)).isEqualTo(Viewer.OFFICIAL);

        MemberId elsewhere = people.member("Other", "Official");
        people.office(elsewhere, people.unit(top), "SEE_CONTACT_DETAILS");
        assertThat(seenBy(elsewhere)).isEqualTo(Viewer.MEMBER);

        MemberId administration = people.member("Ada", "Administration");
        people.office(administration, top, "EDIT_MEMBER");
        assertThat(seenBy(administration)).isEqualTo(Viewer.INSIDER);
    }

    private Viewer seenBy(MemberId viewer) {
        try (var _ = SignIn.as(accounts, viewer)) {
            return viewing.of(anna);
        }
    }

    private void contact(String kind, String value, String visibility) {
        jdbc.sql("insert into contact_point (member_id, kind, value, visibility) values (?, ?, ?, ?)")
                .params(anna.value(), kind, value, visibility)
                .update();
    }
}
