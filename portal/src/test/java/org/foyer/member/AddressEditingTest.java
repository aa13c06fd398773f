package org.foyer.member;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@SpringTest
@Transactional
class AddressEditingTest {

    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate LATER = TODAY.plusMonths(2);
    private static final Address HOME = new Address(null, "Lärchenweg", "14", null, "3613", "Steffisburg", "CH");
    private static final Address NEW = new Address(null, "Tannenweg", null, null, "8001", "Zürich", "CH");

    @Autowired
    AddressEditing editing;

    @Autowired
    MemberQueries queries;

    @Autowired
    TestMembers members;

    @Autowired
    EntityManager entities;

    private MemberId member;

    @BeforeEach
    void atHome() {
        member = members.member("50000040", "Anna", "Muster", "de");
        editing.change(member, new Edit<>(HOME, HOME));
    }

    @Test
    void keepsOneAddressOfADayThatChangesItOften() {
        editing.change(member, new Edit<>(HOME, NEW));
        editing.change(member, new Edit<>(NEW, HOME));
        assertThat(profile().addresses())
                .singleElement()
                .satisfies(address -> assertThat(address.address()).isEqualTo(HOME));
    }

    @Test
    void plansAMoveOnceAndTakesItBack() {
        assertThat(editing.plan(member, LATER, NEW)).isInstanceOf(EditResult.Saved.class);
        assertThat(editing.plan(member, LATER, NEW)).isInstanceOf(EditResult.Unchanged.class);
        assertThat(editing.plan(member, LATER, HOME)).isEqualTo(new EditResult.Refused("day-taken", LATER));
        var planned = profile().plannedAfter(TODAY).getFirst();
        assertThat(planned.address()).isEqualTo(NEW);
        assertThat(profile().addressOn(TODAY).orElseThrow().address()).isEqualTo(HOME);
        assertThat(profile().addressOn(LATER).orElseThrow().address()).isEqualTo(NEW);

        assertThat(editing.cancel(member, planned.id())).isInstanceOf(EditResult.Saved.class);
        assertThat(editing.cancel(member, planned.id())).isEqualTo(new EditResult.Refused("plan-gone"));
        assertThat(profile().plannedAfter(TODAY)).isEmpty();
    }

    @Test
    void correctsAPlanAndNeverThePast() {
        editing.plan(member, LATER, NEW);
        var planned = profile().plannedAfter(TODAY).getFirst();
        Address corrected = NEW.withStreetLine("Tannenweg 7");
        assertThat(editing.correct(member, planned.id(), new Edit<>(NEW, corrected)))
                .isInstanceOf(EditResult.Saved.class);
        assertThat(profile().plannedAfter(TODAY).getFirst().address()).isEqualTo(corrected);
        var current = profile().addressOn(TODAY).orElseThrow();
        assertThat(editing.correct(member, current.id(), new Edit<>(HOME, NEW)))
                .isEqualTo(new EditResult.Refused("plan-gone"));
    }

    @Test
    void refusesDaysThatArePastOrFarAhead() {
        assertThat(editing.plan(member, TODAY.minusDays(1), NEW)).isInstanceOf(EditResult.Refused.class);
        assertThat(editing.plan(member, TODAY.plusYears(3), NEW)).isEqualTo(new EditResult.Refused("day-too-far", 24));
    }

    @Test
    void confirmsOnlyWhatWasSeen() {
        assertThat(editing.confirm(member, HOME)).isInstanceOf(EditResult.Saved.class);
        assertThat(editing.confirm(member, NEW)).isInstanceOf(EditResult.Conflict.class);
    }

    @Test
    void takesHousesWithoutANumberAndPostBoxesWithoutAStreet() {
        var noNumber = new Address(null, "Hof Oberegg", null, null, "3550", "Langnau", "CH");
        var postBox = new Address("c/o Meier", null, null, "Postfach 12", "9490", "Vaduz", "LI");
        assertThat(List.of(noNumber, postBox))
                .allSatisfy(
                        address -> assertThat(AddressForm.complaint(address)).isEmpty());
    }

    @Test
    void saysWhichPartOfAnAddressIsWrong() {
        assertThat(code(new Address(null, "Weg", "1", null, "3613", "Berlin", "DE")))
                .isEqualTo("postcode-form");
        assertThat(code(new Address(null, "Weg", "1", null, "3613", "", "CH"))).isEqualTo("town-missing");
        assertThat(code(new Address(null, "<script>", "1", null, "3613", "Thun", "CH")))
                .isEqualTo("street-odd");
        assertThat(code(new Address(null, "x".repeat(101), "1", null, "3613", "Thun", "CH")))
                .isEqualTo("street-too-long");
        assertThat(code(new Address(null, "Weg", "1", null, "3613", "Thun", "XX")))
                .isEqualTo("country-missing");
    }

    private static String code(Address address) {
        return AddressForm.complaint(AddressForm.tidy(address)).orElseThrow().code();
    }

    private MemberProfile profile() {
        entities.flush();
        return queries.profileOf(member).orElseThrow();
    }
}
