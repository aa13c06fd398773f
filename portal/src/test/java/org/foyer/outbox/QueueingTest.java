package org.foyer.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.foyer.member.Address;
import org.foyer.member.AddressEditing;
import org.foyer.member.Edit;
import org.foyer.member.MemberEditing;
import org.foyer.member.PersonName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is queued, and in whose transaction. */
@CrmTest
class QueueingTest extends OnTheWay {

    @Autowired
    MemberEditing editing;

    @Autowired
    AddressEditing addresses;

    private String queued() {
        return stage.one(
                "select coalesce(string_agg(field || '=' || coalesce(wanted, ''), ' ' order by field), '') "
                        + "from outbox_field where member_id = ? and state = 'WAITING'",
                selma.value());
    }

    @Test
    void queuesAnEditOfTheMemberInItsOwnTransaction() {
        editing.rename(selma, new Edit<>(new PersonName("Selma", "Brönnimann"), new PersonName("Selma", "Kunz")));
        assertThat(queued()).isEqualTo("last_name=Kunz");
    }

    @Test
    void queuesOnlyThePartsOfAnAddressThatChanged() {
        stage.change(
                "portal",
                "insert into postal_address (member_id, valid_from, addition, street, house_number, postcode, town, country) "
                        + "values (?, current_date, 'c/o Kunz', 'Lorrainestrasse', '14', '3013', 'Bern', 'CH')",
                selma.value());
        assertThat(queued()).isEqualTo("house_number=14");
    }

    @Test
    void queuesWhatSomebodyCorrectsInTheDatabaseByHand() {
        stage.change("sql", "update member set first_name = 'Zelma' where id = ?", selma.value());
        assertThat(queued()).isEqualTo("first_name=Zelma");
    }

    @Test
    void doesNotSendBackWhatAnImportOrTheSampleOrTheSystemItselfBrought() {
        for (String channel : new String[] {"import", "sample", "crm"}) {
            stage.change(channel, "update member set last_name = ? where id = ?", "By " + channel, selma.value());
            stage.change(channel, "update contact_point set value = '+4179' where member_id = ?", selma.value());
        }
        assertThat(queued()).isEmpty();
    }

    @Test
    void leavesOutWhatNoMemberSystemHolds() {
        stage.change(
                "portal",
                "update contact_point set visibility = 'EVERYONE', verified_at = now() where member_id = ?",
                selma.value());
        stage.change("portal", "update member set newsletter = true where id = ?", selma.value());
        assertThat(queued()).isEmpty();
    }

    @Test
    void queuesNothingWhileNoSystemIsConnected() {
        states.useNone();
        stage.lastName(selma, "Kunz");
        assertThat(queued()).isEmpty();
    }

    @Test
    void queuesThatAContactIsGone() {
        stage.change("portal", "delete from contact_point where member_id = ? and kind = 'MOBILE'", selma.value());
        assertThat(queued()).isEqualTo("mobile=");
    }

    @Test
    void forgetsAMemberWhoIsDeleted() {
        stage.lastName(selma, "Kunz");
        stage.change("portal", "delete from member where id = ?", selma.value());
        assertThat(queued()).isEmpty();
    }

    @Test
    void takesUpAPlannedAddressOnTheDayOnWhichItBegins() {
        var today = LocalDate.now(stage.clock);
        addresses.plan(selma, today.plusDays(2), new Address(null, "Aareweg", "1", null, "3600", "Thun", "CH"));
        outbox.workOff();
        assertThat(queued()).isEmpty();
        assertThat(stage.requests()).isEmpty();

        stage.clock.pass(Duration.ofDays(2));
        outbox.workOff();

        assertThat(stage.state(selma, "town")).isEqualTo("ACCEPTED");
        assertThat(stage.civi().row("Address", 32).path("city").asString()).isEqualTo("Thun");
        assertThat(stage.civi().row("Address", 32).path("street_address").asString())
                .isEqualTo("Aareweg 1");
    }
}
