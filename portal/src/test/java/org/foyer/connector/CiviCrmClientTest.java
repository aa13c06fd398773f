package org.foyer.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foyer.connector.WriteResult.Accepted;
import org.foyer.connector.WriteResult.Conflict;
import org.foyer.connector.WriteResult.Gone;
import org.foyer.connector.WriteResult.Misconfigured;
import org.foyer.connector.WriteResult.Refused;
import org.foyer.connector.WriteResult.Unavailable;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.Secret;
import org.foyer.remote.StubServer.Reply;
import org.foyer.remote.StubServer.Seen;
import org.junit.jupiter.api.Test;

class CiviCrmClientTest extends CrmClientFaults {

    private final FakeCiviCrm civi = new FakeCiviCrm();
    private final CrmClient client = client(FakeCiviCrm.KEY);

    private CrmClient client(String key) {
        return new CiviCrmClient(
                system,
                new CiviCrmProperties(
                        settings,
                        Secret.of(key),
                        null,
                        2,
                        ZoneId.of("Europe/Zurich"),
                        Duration.ofMinutes(5),
                        "external_identifier",
                        "membership_type_id.member_of_contact_id",
                        "end_date",
                        "Home",
                        Map.of(),
                        Map.of("magazine", "Member_Data.Magazine")));
    }

    @Override
    String title() {
        return "CiviCRM";
    }

    @Override
    Reply answer(Seen request) {
        return civi.answer(request);
    }

    @Override
    CrmClient client() {
        return client;
    }

    @Override
    String selma() {
        return "101";
    }

    @Override
    int requestsBeforeWriting() {
        return 2;
    }

    @Test
    void readsAllPeoplePageByPageButNoHouseholdsAndNoWaste() {
        CrmPage first = client.page(null, null);
        CrmPage second = client.page(first.next().orElseThrow(), null);

        assertThat(first.records()).extracting(CrmRecord::sourceId).containsExactly("101", "102");
        assertThat(second.records()).extracting(CrmRecord::sourceId).containsExactly("105");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void readsAMemberWithAllTheirParts() {
        CrmRecord selma = client.read("101").orElseThrow();

        assertThat(selma.memberNumber()).isEqualTo("700101");
        assertThat(selma.person())
                .isEqualTo(new CrmPerson("Selma", "Brönnimann", null, "FEMALE", LocalDate.of(1988, 2, 17), "de"));
        assertThat(selma.value(CrmField.EMAIL)).as("the primary one").isEqualTo("selma@example.org");
        assertThat(selma.value(CrmField.MOBILE)).isEqualTo("079 555 01 23");
        assertThat(selma.value(CrmField.PHONE)).isEqualTo("+41 31 555 01 02");
        assertThat(selma.mainAddress())
                .contains(new CrmAddress("32", "c/o Kunz", "Lorrainestrasse", "12a", null, "3013", "Bern", "CH"));
        assertThat(selma.memberships())
                .as("without test memberships")
                .containsExactly(new CrmMembership(
                        "41",
                        "General",
                        "9",
                        null,
                        LocalDate.of(2012, 5, 1),
                        LocalDate.of(2027, 12, 31),
                        "Current",
                        LocalDate.of(2027, 12, 31)));
        assertThat(selma.household()).isEqualTo("103");
        assertThat(selma.value(CrmField.custom("magazine"))).isEqualTo("paper");
        assertThat(selma.source().changedAt()).isEqualTo(Instant.parse("2027-02-20T09:15:00Z"));
    }

    @Test
    void keepsABirthdayThatDoesNotExistAsUnreadable() {
        CrmRecord loic = client.read("102").orElseThrow();

        assertThat(loic.person().birthDate()).isNull();
        assertThat(loic.source().unreadable())
                .containsExactly(new CrmSource.UnreadableValue("birth_date", "1988-02-30", "birth_date"));
    }

    @Test
    void asksForChangesInTheTimeOfTheSiteAndSeesTheWasteBin() {
        CrmPage page = client.page(null, Instant.parse("2027-02-28T11:05:00Z"));

        assertThat(page.records()).extracting(CrmRecord::sourceId).containsExactly("102", "104");
        assertThat(page.records().getLast().source().deleted()).isTrue();
    }

    @Test
    void takesNoMemberOfWhomAPartIsMissing() {
        civi.broken.add("Phone.get");

        assertThatThrownBy(() -> client.page(null, null)).isInstanceOf(RemoteMisconfiguredException.class);
    }

    @Test
    void spreadsChangesOverTheEntitiesAndSeesThemArrive() {
        WriteResult result = client.write(
                "101",
                List.of(
                        new FieldChange(CrmField.NICKNAME, null, "Sel"),
                        new FieldChange(CrmField.EMAIL, "selma@example.org", "selma.b@example.org"),
                        new FieldChange(CrmField.MOBILE, "079 555 01 23", null),
                        new FieldChange(CrmField.HOUSE_NUMBER, "12a", "14"),
                        new FieldChange(CrmField.LANGUAGE, "de", "fr"),
                        new FieldChange(CrmField.custom("magazine"), "paper", "digital")));

        assertThat(result).isInstanceOf(Accepted.class);
        assertThat(civi.row("Email", 12).path("email").asString()).isEqualTo("selma.b@example.org");
        assertThat(civi.row("Email", 11).path("email").asString()).isEqualTo("s.broennimann@kanzlei.example");
        assertThat(civi.row("Address", 32).path("street_address").asString()).isEqualTo("Lorrainestrasse 14");
        assertThat(civi.row("Contact", 101).path("preferred_language").asString())
                .isEqualTo("fr_FR");
        assertThat(civi.rows("Phone")).isEqualTo(1);
    }

    @Test
    void createsWhatIsNotThereYet() {
        WriteResult result = client.write(
                "102",
                List.of(
                        new FieldChange(CrmField.MOBILE, null, "+41 79 555 44 33"),
                        new FieldChange(CrmField.TOWN, null, "Sion"),
                        new FieldChange(CrmField.COUNTRY, null, "CH")));

        assertThat(result).isInstanceOf(Accepted.class);
        assertThat(civi.rows("Address")).isEqualTo(3);
    }

    @Test
    void leavesAFieldAloneThatSomebodyElseChanged() {
        civi.row("Contact", 101).put("last_name", "Brönnimann-Kunz");

        WriteResult result = client.write(
                "101",
                List.of(
                        new FieldChange(CrmField.LAST_NAME, "Brönnimann", "Kunz"),
                        new FieldChange(CrmField.NICKNAME, null, "Sel")));

        assertThat(result).isInstanceOfSatisfying(Conflict.class, conflict -> {
            assertThat(conflict.fields()).containsExactly(CrmField.LAST_NAME);
            assertThat(conflict.current().value(CrmField.LAST_NAME)).isEqualTo("Brönnimann-Kunz");
        });
        assertThat(civi.row("Contact", 101).path("nick_name").isNull()).isTrue();
    }

    @Test
    void tellsWhichPartOfABatchWasRefused() {
        civi.broken.add("Email.update");

        WriteResult result = client.write(
                "101",
                List.of(
                        new FieldChange(CrmField.EMAIL, "selma@example.org", "neu@example.org"),
                        new FieldChange(CrmField.TOWN, "Bern", "Thun")));

        assertThat(result).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.fields()).isEqualTo(Set.of(CrmField.EMAIL));
            assertThat(refused.words()).contains("Error ID: aB3d-eF6h");
        });
        assertThat(civi.row("Address", 32).path("city").asString()).isEqualTo("Thun");
    }

    @Test
    void passesOnTheWordsOfARefusal() {
        WriteResult result =
                client.write("101", List.of(new FieldChange(CrmField.BIRTH_DATE, "1988-02-17", "1850-01-01")));

        assertThat(result)
                .isEqualTo(new Refused(
                        RefusalCode.INVALID_VALUE, "birth_date is not a valid date", Set.of(CrmField.BIRTH_DATE)));
    }

    @Test
    void takesADatabaseFaultForAFaultNotForARefusal() {
        civi.passingFault = "DB Error: Deadlock found when trying to get lock";

        assertThat(client.write("101", List.of(new FieldChange(CrmField.NICKNAME, null, "Sel"))))
                .isInstanceOf(Unavailable.class);
    }

    @Test
    void refusesFieldsThatCannotBeWrittenWithoutAsking() {
        WriteResult result = client.write("101", List.of(new FieldChange(CrmField.custom("shoe-size"), null, "39")));

        assertThat(result).isEqualTo(new Refused(RefusalCode.NOT_WRITABLE, "", Set.of(CrmField.custom("shoe-size"))));
        assertThat(server.seen()).isEmpty();
    }

    @Test
    void callsAMemberInTheWasteBinGone() {
        assertThat(client.write("104", List.of(new FieldChange(CrmField.TOWN, null, "Chur"))))
                .isInstanceOf(Gone.class);
        assertThat(client.write("4711", List.of(new FieldChange(CrmField.TOWN, null, "Chur"))))
                .isInstanceOf(Gone.class);
    }

    @Test
    void understandsARefusedKeyThoughItComesAsText() {
        CrmClient stranger = client("wrong-key");

        assertThatThrownBy(() -> stranger.page(null, null))
                .isInstanceOf(RemoteMisconfiguredException.class)
                .hasMessageContaining("API key")
                .hasMessageNotContaining("wrong-key");
        assertThat(stranger.write("101", List.of(new FieldChange(CrmField.TOWN, "Bern", "Chur"))))
                .isInstanceOf(Misconfigured.class);
    }
}
