package org.foyer.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foyer.connector.WriteResult.Accepted;
import org.foyer.connector.WriteResult.Gone;
import org.foyer.connector.WriteResult.Misconfigured;
import org.foyer.connector.WriteResult.Refused;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.Secret;
import org.foyer.remote.StubServer.Reply;
import org.foyer.remote.StubServer.Seen;
import org.junit.jupiter.api.Test;

class GroundhoggClientTest extends CrmClientFaults {

    private final FakeGroundhogg groundhogg = new FakeGroundhogg();
    private final CrmClient client = client(FakeGroundhogg.SECRET_KEY);

    private CrmClient client(String secret) {
        return new GroundhoggClient(
                system,
                new GroundhoggProperties(
                        settings,
                        Secret.of(FakeGroundhogg.PUBLIC_KEY),
                        Secret.of(secret),
                        2,
                        "member_number",
                        "household",
                        Map.of(),
                        Map.of("magazine", "meta.magazine"),
                        Map.of(
                                "category", "membership_category",
                                "unit", "section",
                                "from", "member_since",
                                "dues-paid-until", "dues_until")));
    }

    @Override
    String title() {
        return "Groundhogg";
    }

    @Override
    Reply answer(Seen request) {
        return groundhogg.answer(request);
    }

    @Override
    CrmClient client() {
        return client;
    }

    @Override
    String selma() {
        return "7";
    }

    @Override
    int requestsBeforeWriting() {
        return 1;
    }

    @Test
    void readsPageByPage() {
        CrmPage first = client.page(null, null);
        CrmPage second = client.page(first.next().orElseThrow(), null);

        assertThat(first.records()).extracting(CrmRecord::sourceId).containsExactly("7", "8");
        assertThat(second.records()).extracting(CrmRecord::sourceId).containsExactly("9");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void leavesNobodyOutWhenContactsVanishMeanwhile() {
        String cursor = client.page(null, null).next().orElseThrow();
        groundhogg.contacts.remove(0);

        CrmPage second = client.page(cursor, null);

        assertThat(second.records()).extracting(CrmRecord::sourceId).contains("9");
    }

    @Test
    void readsAContactFromDataAndMeta() {
        CrmRecord selma = client.read("7").orElseThrow();

        assertThat(selma.memberNumber()).isEqualTo("700101");
        assertThat(selma.person())
                .isEqualTo(new CrmPerson("Selma", "Brönnimann", null, null, LocalDate.of(1988, 2, 17), "de"));
        assertThat(selma.mainAddress())
                .as("blanks in front are stripped")
                .contains(new CrmAddress(null, null, "Lorrainestrasse", "12a", null, "3013", "Bern", "CH"));
        assertThat(selma.memberships())
                .containsExactly(new CrmMembership(
                        null,
                        "Einzel",
                        "BE-3",
                        null,
                        LocalDate.of(2012, 5, 1),
                        null,
                        null,
                        LocalDate.of(2027, 12, 31)));
        assertThat(client.read("8").orElseThrow().source().unreadable()).hasSize(1);
    }

    @Test
    void tellsByFingerprintWhetherAnythingMattered() {
        String before = client.read("7").orElseThrow().fingerprint();
        ((tools.jackson.databind.node.ObjectNode) groundhogg.contact("7").path("data")).put("gravatar", "other");

        assertThat(client.read("7").orElseThrow().fingerprint()).isEqualTo(before);

        ((tools.jackson.databind.node.ObjectNode) groundhogg.contact("7").path("meta")).put("city", "Thun");
        assertThat(client.read("7").orElseThrow().fingerprint()).isNotEqualTo(before);
    }

    @Test
    void writesDataAndMetaOfOneContactOnly() {
        WriteResult result = client.write(
                "7",
                List.of(
                        new FieldChange(CrmField.FIRST_NAME, "Selma", "Selma Maria"),
                        new FieldChange(CrmField.STREET, "Lorrainestrasse", "Quartiergasse"),
                        new FieldChange(CrmField.HOUSE_NUMBER, "12a", "7"),
                        new FieldChange(CrmField.custom("magazine"), "paper", null)));

        assertThat(result).isInstanceOf(Accepted.class);
        assertThat(groundhogg.contact("7").at("/meta/street_address_1").asString())
                .isEqualTo("Quartiergasse 7");
        assertThat(server.seen())
                .filteredOn(seen -> seen.method().equals("PATCH"))
                .hasSize(1)
                .allMatch(seen -> seen.path().endsWith("/contacts/7"));
    }

    @Test
    void writesTheRestWhenTheEmailIsTaken() {
        WriteResult result = client.write(
                "7",
                List.of(
                        new FieldChange(CrmField.EMAIL, "selma@example.org", "loic@example.org"),
                        new FieldChange(CrmField.TOWN, "Bern", "Thun")));

        assertThat(result)
                .isEqualTo(new Refused(RefusalCode.TAKEN, "Email address already in use.", Set.of(CrmField.EMAIL)));
        assertThat(groundhogg.contact("7").at("/meta/city").asString()).isEqualTo("Thun");
    }

    @Test
    void noticesWhatIsSkippedInSilence() {
        groundhogg.skipsInSilence = true;

        WriteResult result =
                client.write("7", List.of(new FieldChange(CrmField.EMAIL, "selma@example.org", "loic@example.org")));

        assertThat(result).isEqualTo(new Refused(RefusalCode.NOT_TAKEN_OVER, "", Set.of(CrmField.EMAIL)));
    }

    @Test
    void keepsTheEmailThatGroundhoggNeeds() {
        WriteResult result = client.write("7", List.of(new FieldChange(CrmField.EMAIL, "selma@example.org", null)));

        assertThat(result)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.MISSING_VALUE));
    }

    @Test
    void recognisesAnErrorWithStatus200() {
        groundhogg.errorsWith200 = true;

        assertThatThrownBy(() -> client.page(null, null))
                .isInstanceOf(RemoteMisconfiguredException.class)
                .hasMessageContaining("Something went wrong");
    }

    @Test
    void tellsAMissingPluginFromAMissingContact() {
        assertThat(client.write("4711", List.of(new FieldChange(CrmField.TOWN, null, "Chur"))))
                .isInstanceOf(Gone.class);

        groundhogg.pluginOff = true;
        assertThat(client.write("7", List.of(new FieldChange(CrmField.TOWN, "Bern", "Chur"))))
                .isInstanceOf(Misconfigured.class);
    }

    @Test
    void stopsWithRefusedKeys() {
        assertThatThrownBy(() -> client("another-secret").page(null, null))
                .isInstanceOf(RemoteMisconfiguredException.class)
                .hasMessageContaining("keys");
    }
}
