package org.foyer.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.foyer.access.AccessRefusedException;
import org.foyer.member.Address;
import org.foyer.member.ContactKind;
import org.foyer.member.ContactPointId;
import org.foyer.member.Delivery;
import org.foyer.member.Edit;
import org.foyer.member.EditResult;
import org.foyer.member.PersonName;
import org.foyer.member.PostalAddressId;
import org.foyer.member.Preference;
import org.foyer.member.VisibleField;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Nobody reads or changes anything of another member through the services of the profile. */
@SpringTest
@Transactional
@SignedInAs("50000020")
class ProfileFromOutsideTest {

    private static final Address HOME = new Address(null, "Dorfstrasse", "1", null, "3011", "Bern", "CH");
    private static final LocalDate NEXT_MONTH = LocalDate.now().plusMonths(1);

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    @Autowired
    ProfileService profiles;

    @Autowired
    ProfileContacts contacts;

    @Autowired
    ProfileAddresses addresses;

    @Autowired
    EntityManager entities;

    private MemberId me;
    private MemberId stranger;

    @BeforeEach
    void aStranger() {
        me = members.byNumber("50000020");
        stranger = members.member("50000021", "Urs", "Fremd", "de");
    }

    @Test
    void refusesEveryUseCaseOnAnotherMember() {
        var point = new ContactPointId(contact(stranger));
        var planned = new PostalAddressId(planned(stranger));
        List<ThrowingCallable> calls = List.of(
                () -> profiles.profileOf(stranger),
                () -> profiles.childOf(stranger),
                () -> profiles.rename(stranger, new Edit<>(name("Urs"), name("Ueli")), "Scherz"),
                () -> profiles.addressAs(stranger, new Edit<>(Optional.empty(), Optional.empty())),
                () -> profiles.speak(stranger, new Edit<>("de", "fr")),
                () -> profiles.agree(stranger, Preference.NEWSLETTER, new Edit<>(false, true)),
                () -> profiles.deliver(stranger, "firn", new Edit<>(Delivery.POST, Delivery.NONE)),
                () -> profiles.show(
                        stranger, VisibleField.ADDRESS, new Edit<>(Visibility.OFFICIALS, Visibility.EVERYONE)),
                () -> contacts.add(stranger, ContactKind.MOBILE, "079 555 01 82"),
                () -> contacts.change(stranger, point, new Edit<>("+41795550101", "079 555 01 82")),
                () -> contacts.remove(stranger, point),
                () -> contacts.makeMain(stranger, point),
                () -> contacts.show(stranger, point, new Edit<>(Visibility.OFFICIALS, Visibility.EVERYONE)),
                () -> addresses.change(stranger, new Edit<>(HOME, HOME)),
                () -> addresses.move(stranger, NEXT_MONTH, HOME, List.of()),
                () -> addresses.takeAlong(stranger, List.of()),
                () -> addresses.correct(stranger, planned, new Edit<>(HOME, HOME)),
                () -> addresses.cancel(stranger, planned),
                () -> addresses.confirm(stranger, HOME));
        assertThat(calls).allSatisfy(call -> assertThatThrownBy(call).isInstanceOf(AccessRefusedException.class));
    }

    @Test
    void answersTheSameForAStrangerAndForNobody() {
        var nobody = new MemberId(UUID.randomUUID());
        String strangerSays = message(() -> profiles.profileOf(stranger));
        assertThat(message(() -> profiles.profileOf(nobody))).isEqualTo(strangerSays);
        assertThat(message(() -> profiles.childOf(nobody))).isEqualTo(message(() -> profiles.childOf(stranger)));
    }

    @Test
    void findsNoContactPointOfAnotherUnderOnesOwnName() {
        var theirs = new ContactPointId(contact(stranger));
        var missing = new ContactPointId(UUID.randomUUID());
        var edit = new Edit<>("+41795550101", "079 555 01 82");
        assertThat(contacts.change(me, theirs, edit))
                .isEqualTo(new EditResult.Refused("contact-gone"))
                .isEqualTo(contacts.change(me, missing, edit));
        assertThat(contacts.remove(me, theirs)).isEqualTo(contacts.remove(me, missing));
        assertThat(contacts.makeMain(me, theirs)).isEqualTo(contacts.makeMain(me, missing));
        assertThat(jdbc.sql("select value from contact_point where id = ?")
                        .param(theirs.value())
                        .query(String.class)
                        .single())
                .isEqualTo("+41795550101");
    }

    @Test
    void findsNoPlannedAddressOfAnotherUnderOnesOwnName() {
        var theirs = new PostalAddressId(planned(stranger));
        var missing = new PostalAddressId(UUID.randomUUID());
        assertThat(addresses.cancel(me, theirs))
                .isEqualTo(new EditResult.Refused("plan-gone"))
                .isEqualTo(addresses.cancel(me, missing));
        assertThat(addresses.correct(me, theirs, new Edit<>(HOME, HOME)))
                .isEqualTo(addresses.correct(me, missing, new Edit<>(HOME, HOME)));
        assertThat(jdbc.sql("select count(*) from postal_address where id = ?")
                        .param(theirs.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void movesNobodyAlongWhoIsNotOfTheHousehold() {
        household(me, true);
        assertThatThrownBy(() -> addresses.move(me, NEXT_MONTH, HOME, List.of(stranger)))
                .isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void movesNobodyAlongForWhoIsNotTheMainPerson() {
        UUID household = household(me, false);
        join(stranger, household);
        assertThatThrownBy(() -> addresses.move(me, NEXT_MONTH, HOME, List.of(stranger)))
                .isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void movesTheHouseholdOfTheMainPersonAlong() {
        UUID household = household(me, true);
        join(stranger, household);
        assertThat(addresses.move(me, NEXT_MONTH, HOME, List.of(stranger))).isInstanceOf(EditResult.Saved.class);
        assertThat(addresses.move(me, NEXT_MONTH, HOME, List.of(stranger))).isInstanceOf(EditResult.Unchanged.class);
        entities.flush();
        assertThat(jdbc.sql("select count(*) from postal_address where valid_from = ? and street = 'Dorfstrasse' "
                                + "and member_id in (?, ?)")
                        .params(NEXT_MONTH, me.value(), stranger.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void showsAChildToItsParentsUntilItIsOfAge() {
        UUID household = household(me, false);
        born(me, LocalDate.now().minusYears(40));
        join(stranger, household);
        born(stranger, LocalDate.now().minusYears(18).plusDays(1));
        assertThat(profiles.childOf(stranger).name().first()).isEqualTo("Urs");
        assertThatThrownBy(() -> profiles.profileOf(stranger)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> profiles.speak(stranger, new Edit<>("de", "fr")))
                .isInstanceOf(AccessRefusedException.class);
        born(stranger, LocalDate.now().minusYears(18));
        assertThatThrownBy(() -> profiles.childOf(stranger)).isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void tellsNoMoreThanTheNameOfAGrownUpOfTheHousehold() {
        UUID household = household(me, true);
        join(stranger, household);
        born(stranger, LocalDate.now().minusYears(41));
        assertThat(profiles.own().household()).singleElement().satisfies(person -> {
            assertThat(person.name().full()).isEqualTo("Urs Fremd");
            assertThat(person.birthDate()).isNull();
        });
    }

    private UUID contact(MemberId member) {
        return jdbc.sql("insert into contact_point (member_id, kind, value) values (?, 'MOBILE', '+41795550101') "
                        + "returning id")
                .param(member.value())
                .query(UUID.class)
                .single();
    }

    private UUID planned(MemberId member) {
        return jdbc.sql("insert into postal_address (member_id, valid_from, postcode, town, country) "
                        + "values (?, ?, '3011', 'Bern', 'CH') returning id")
                .params(member.value(), NEXT_MONTH)
                .query(UUID.class)
                .single();
    }

    private UUID household(MemberId member, boolean main) {
        UUID household = jdbc.sql("insert into household default values returning id")
                .query(UUID.class)
                .single();
        jdbc.sql("update member set household_id = ?, household_main = ? where id = ?")
                .params(household, main, member.value())
                .update();
        return household;
    }

    private void join(MemberId member, UUID household) {
        jdbc.sql("update member set household_id = ? where id = ?")
                .params(household, member.value())
                .update();
    }

    private void born(MemberId member, LocalDate day) {
        jdbc.sql("update member set birth_date = ? where id = ?")
                .params(day, member.value())
                .update();
    }

    private static PersonName name(String first) {
        return new PersonName(first, "Fremd");
    }

    private static String message(Runnable call) {
        try {
            call.run();
            return "nothing was refused";
        } catch (AccessRefusedException refused) {
            return refused.getMessage();
        }
    }
}
