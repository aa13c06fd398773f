package org.foyer.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foyer.connector.WriteResult.Accepted;
import org.foyer.connector.WriteResult.Conflict;
import org.foyer.connector.WriteResult.Gone;
import org.foyer.connector.WriteResult.Refused;
import org.foyer.remote.RemoteGarbledException;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.Secret;
import org.foyer.remote.StubServer.Reply;
import org.foyer.remote.StubServer.Seen;
import org.junit.jupiter.api.Test;

class HitobitoClientTest extends CrmClientFaults {

    private final FakeHitobito hitobito = new FakeHitobito();
    private final CrmClient client = client(FakeHitobito.TOKEN, 1);

    private CrmClient client(String token, int pageSize) {
        return new HitobitoClient(
                system,
                new HitobitoProperties(
                        settings,
                        Secret.of(token),
                        pageSize,
                        Duration.ofMinutes(5),
                        "membership_number",
                        "household_key",
                        List.of("Group::SektionsMitglieder::Mitglied"),
                        "navision_id",
                        "Privat",
                        "Mobil",
                        List.of("membership_years"),
                        Map.of("years", "membership_years", "remark", "additional_information", "family", "family_id"),
                        List.of("family")));
    }

    @Override
    String title() {
        return "hitobito";
    }

    @Override
    Reply answer(Seen request) {
        return hitobito.answer(request);
    }

    @Override
    CrmClient client() {
        return client;
    }

    @Override
    String selma() {
        return "600101";
    }

    @Override
    int requestsBeforeWriting() {
        return 1;
    }

    @Test
    void readsPageByPageAfterTheLastId() {
        CrmPage first = client.page(null, null);
        CrmPage second = client.page(first.next().orElseThrow(), null);
        CrmPage third = client.page(second.next().orElseThrow(), null);

        assertThat(first.records()).extracting(CrmRecord::sourceId).containsExactly("600101");
        assertThat(second.records()).extracting(CrmRecord::sourceId).containsExactly("600102");
        assertThat(third.records()).isEmpty();
        assertThat(third.next()).isEmpty();
    }

    @Test
    void readsAPersonWithRolesAndPhones() {
        CrmRecord selma = client.read("600101").orElseThrow();

        assertThat(selma.memberNumber()).isEqualTo("600101");
        assertThat(selma.person())
                .isEqualTo(new CrmPerson("Selma", "Brönnimann", null, "FEMALE", LocalDate.of(1988, 2, 17), "de"));
        assertThat(selma.value(CrmField.EMAIL)).isEqualTo("selma@example.org");
        assertThat(selma.value(CrmField.MOBILE)).isEqualTo("+41 79 555 01 23");
        assertThat(selma.mainAddress())
                .contains(new CrmAddress(null, null, "Lorrainestrasse", "12a", null, "3013", "Bern", "CH"));
        assertThat(selma.memberships())
                .as("only roles that are memberships")
                .containsExactly(new CrmMembership(
                        "901",
                        "Einzel",
                        "4711",
                        "Sektion Prüfberg",
                        LocalDate.of(2012, 5, 1),
                        LocalDate.of(2027, 12, 31),
                        "Group::SektionsMitglieder::Mitglied",
                        null));
        assertThat(selma.household()).isEqualTo("hh-7");
        assertThat(selma.custom()).containsEntry("years", "15").containsEntry("family", "F700101");
        assertThat(server.last().query())
                .containsEntry("extra_fields[people]", "membership_years")
                .containsEntry("include", "phone_numbers,additional_emails,roles,roles.layer_group");
    }

    @Test
    void asksForChangesWithSomeOverlap() {
        CrmPage page = client.page(null, Instant.parse("2027-02-28T22:00:00Z"));

        assertThat(page.records()).extracting(CrmRecord::sourceId).containsExactly("600102");
        assertThat(server.last().query()).containsEntry("filter[updated_at][gte]", "2027-02-28T21:55:00Z");
    }

    @Test
    void goesOnWithSmallerPagesWhereLargeOnesAreRefused() {
        hitobito.largestPage = 20;
        CrmClient greedy = client(FakeHitobito.TOKEN, 100);

        assertThat(greedy.page(null, null).records()).hasSize(2);
        assertThat(greedy.capabilities().pageSize()).isEqualTo(20);
    }

    @Test
    void doesNotTakeMissingPhonesForDeletedOnes() {
        hitobito.forgetsIncluded = true;

        assertThatThrownBy(() -> client.read("600101")).isInstanceOf(RemoteGarbledException.class);
    }

    @Test
    void writesAttributesAndPhonesInOneDocument() {
        WriteResult result = client.write(
                "600101",
                List.of(
                        new FieldChange(CrmField.HOUSE_NUMBER, "12a", "14"),
                        new FieldChange(CrmField.GENDER, "FEMALE", null),
                        new FieldChange(CrmField.PHONE, "+41 31 555 01 02", null),
                        new FieldChange(CrmField.MOBILE, "+41 79 555 01 23", "0795559988"),
                        new FieldChange(CrmField.custom("remark"), null, "vegetarisch")));

        assertThat(result).isInstanceOf(Accepted.class);
        assertThat(hitobito.number("74")).as("formatted by hitobito").isEqualTo("+41 795559988");
        assertThat(hitobito.attributes("600101").path("housenumber").asString()).isEqualTo("14");
        assertThat(server.seen())
                .filteredOn(seen -> seen.method().equals("PUT"))
                .hasSize(1);
    }

    @Test
    void createsAPhoneWithItsLabel() {
        WriteResult result =
                client.write("600102", List.of(new FieldChange(CrmField.MOBILE, null, "+41 79 555 44 33")));

        assertThat(result)
                .isInstanceOfSatisfying(
                        Accepted.class,
                        accepted -> assertThat(accepted.now()
                                        .main(CrmContactPoint.Kind.MOBILE)
                                        .orElseThrow()
                                        .label())
                                .isEqualTo("Mobil"));
    }

    @Test
    void writesTheRestWhenOneFieldIsRefused() {
        WriteResult result = client.write(
                "600101",
                List.of(
                        new FieldChange(CrmField.EMAIL, "selma@example.org", "loic@example.org"),
                        new FieldChange(CrmField.TOWN, "Bern", "Thun")));

        assertThat(result)
                .isEqualTo(new Refused(RefusalCode.TAKEN, "Haupt-E-Mail ist bereits vergeben", Set.of(CrmField.EMAIL)));
        assertThat(hitobito.attributes("600101").path("town").asString()).isEqualTo("Thun");
        assertThat(hitobito.attributes("600101").path("email").asString()).isEqualTo("selma@example.org");
    }

    @Test
    void leavesAFieldAloneThatSomebodyElseChanged() {
        hitobito.attributes("600101").put("town", "Köniz");

        assertThat(client.write("600101", List.of(new FieldChange(CrmField.TOWN, "Bern", "Thun"))))
                .isInstanceOfSatisfying(
                        Conflict.class,
                        conflict -> assertThat(conflict.fields()).containsExactly(CrmField.TOWN));
    }

    @Test
    void writesNothingThatStandsThereAlready() {
        WriteResult result = client.write("600101", List.of(new FieldChange(CrmField.MOBILE, null, "079 555 01 23")));

        assertThat(result).isInstanceOf(Accepted.class);
        assertThat(server.seen()).hasSize(1);
    }

    @Test
    void knowsWhatIsReadOnly() {
        assertThat(client.capabilities().writable())
                .contains(CrmField.STREET, CrmField.custom("remark"))
                .doesNotContain(CrmField.custom("years"), CrmField.custom("family"));
    }

    @Test
    void callsAPersonWithoutActiveRoleGone() {
        assertThat(client.read("600103")).isEmpty();
        assertThat(client.write("600103", List.of(new FieldChange(CrmField.TOWN, null, "Chur"))))
                .isInstanceOf(Gone.class);
    }

    @Test
    void stopsWithARefusedToken() {
        assertThatThrownBy(() -> client("old-token", 1).page(null, null))
                .isInstanceOf(RemoteMisconfiguredException.class)
                .hasMessageContaining("service account");
    }
}
