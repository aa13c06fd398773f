package org.foyer.listing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foyer.access.Permission.DOWNLOAD_LISTS;
import static org.foyer.access.Permission.SEE_CONTACT_DETAILS;
import static org.foyer.access.Permission.SEE_DUES;
import static org.foyer.access.Permission.SEE_MEMBER;
import static org.foyer.member.ListField.BIRTH_DATE;
import static org.foyer.member.ListField.EMAIL;
import static org.foyer.member.ListField.LAST_NAME;
import static org.foyer.member.ListField.TOWN;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.audit.Look;
import org.foyer.audit.Looks;
import org.foyer.member.ListField;
import org.foyer.sheet.SheetFormat;
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

/** What an office sees in the list of members, and what it cannot even ask for. */
@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=listing")
class ListingTest {

    @Autowired
    Listing listing;

    @Autowired
    ListingCopies copies;

    @Autowired
    TestMembers members;

    @Autowired
    Looks looks;

    @Autowired
    JdbcClient jdbc;

    private UnitId section;
    private UnitId other;
    private MemberId anna;
    private MemberId nora;

    @BeforeEach
    void twoSections() {
        section = members.section("141");
        other = members.section("142");
        anna = person("71410001", "Anna", "Bérger", section, "anna@post.example", "Bern");
        nora = person("71410002", "Nora", "Fernandez", other, "nora@post.example", "Thun");
        person("71410003", "Zita", "Aebi", section, "zita@post.example", "Spiez");
    }

    @Test
    @SignedInAs(value = "71410101", section = "141")
    void isClosedWithoutAnOffice() {
        assertThat(listing.isOpen()).isFalse();
        assertThatThrownBy(() -> listing.find(Layout.usual(), Locale.GERMAN))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> copies.take(Layout.usual(), SheetFormat.CSV, Locale.GERMAN))
                .isInstanceOf(AccessRefusedException.class);
    }

    @Test
    @SignedInAs(value = "71410102", section = "141")
    void isClosedOnceTheOfficeHasEnded() {
        office("71410102", section, SEE_MEMBER);
        jdbc.sql("update office set to_date = current_date - 1 where member_id = ?")
                .param(members.byNumber("71410102").value())
                .update();
        assertThat(listing.isOpen()).isFalse();
    }

    @Test
    @SignedInAs(value = "71410103", section = "141")
    void listsTheOwnUnitsOnly() {
        office("71410103", section, SEE_MEMBER);
        assertThat(names(Filter.NONE)).contains("Bérger", "Aebi").doesNotContain("Fernandez");
        assertThat(names(Filter.of(is(LAST_NAME, "Fernandez")))).isEmpty();
    }

    @Test
    @SignedInAs(value = "71410104", section = "141")
    void letsAFieldThatIsNotAllowedInfluenceNothing() {
        office("71410104", section, SEE_MEMBER);
        assertThat(listing.fields()).doesNotContain(EMAIL, TOWN, BIRTH_DATE);
        var asked = layout(Filter.NONE, TOWN, EMAIL).sortedBy(TOWN, false);
        assertThat(listing.find(asked, Locale.GERMAN).layout().sort()).isEqualTo(LAST_NAME);
        assertThat(rows(asked)).allSatisfy(row -> assertThat(row.values()).doesNotContainKeys(TOWN, EMAIL));
        // asked for all the same: everybody counts as having none
        assertThat(names(Filter.of(is(TOWN, "Bern")))).isEmpty();
        assertThat(names(Filter.of(new Condition(TOWN, Condition.Test.EMPTY, ""))))
                .contains("Bérger", "Aebi");
    }

    @Test
    @SignedInAs(value = "71410105", section = "141")
    void takesAFieldAsEmptyInUnitsWhereItIsNotAllowed() {
        office("71410105", section, SEE_MEMBER);
        office("71410105", other, SEE_MEMBER, SEE_CONTACT_DETAILS);
        assertThat(listing.fields()).contains(TOWN);
        assertThat(rows(layout(Filter.NONE, LAST_NAME, TOWN)))
                .anySatisfy(row -> assertThat(row.values()).containsEntry(TOWN, "Thun"))
                .noneSatisfy(row -> assertThat(row.values()).containsEntry(TOWN, "Bern"));
        assertThat(names(Filter.of(is(TOWN, "Bern")))).isEmpty();
        assertThat(names(Filter.of(is(TOWN, "Thun")))).containsExactly("Fernandez");
        // with nothing to sort by, those of the other section come last, by name
        assertThat(rows(layout(Filter.NONE, LAST_NAME).sortedBy(TOWN, true))
                        .getFirst()
                        .values())
                .containsEntry(LAST_NAME, "Fernandez");
    }

    @Test
    @SignedInAs(value = "71410106", section = "141")
    void takesWhatAMemberHidesAsEmpty() {
        office("71410106", section, SEE_MEMBER, SEE_CONTACT_DETAILS);
        jdbc.sql("insert into field_visibility (member_id, field, visibility) values (?, 'ADDRESS', 'NOBODY') "
                        + "on conflict do nothing")
                .param(anna.value())
                .update();
        jdbc.sql("update contact_point set visibility = 'NOBODY' where member_id = ?")
                .param(anna.value())
                .update();
        assertThat(names(Filter.of(is(TOWN, "Bern")))).isEmpty();
        assertThat(names(Filter.of(new Condition(EMAIL, Condition.Test.CONTAINS, "anna"))))
                .isEmpty();
        assertThat(rows(layout(Filter.NONE, LAST_NAME, TOWN, EMAIL)))
                .filteredOn(row -> row.id().equals(anna))
                .singleElement()
                .satisfies(row -> assertThat(row.values()).containsOnlyKeys(LAST_NAME));
        jdbc.sql("delete from field_visibility where member_id = ?")
                .param(anna.value())
                .update();
        jdbc.sql("update contact_point set visibility = 'OFFICIALS' where member_id = ?")
                .param(anna.value())
                .update();
    }

    @Test
    @SignedInAs(value = "71410107", section = "141")
    void joinsConditionsByAndAndOr() {
        office("71410107", section, SEE_MEMBER, SEE_CONTACT_DETAILS, SEE_DUES);
        var bern = is(TOWN, "bern");
        var spiez = is(TOWN, "spiez");
        assertThat(names(Filter.of(bern, spiez))).isEmpty();
        assertThat(names(new Filter(false, List.of(new Filter.Group(true, List.of(bern, spiez))))))
                .containsExactly("Aebi", "Bérger");
        assertThat(names(new Filter(
                        true,
                        List.of(
                                new Filter.Group(false, List.of(bern, is(LAST_NAME, "Aebi"))),
                                new Filter.Group(false, List.of(spiez))))))
                .containsExactly("Aebi");
        assertThat(names(Filter.of(new Condition(LAST_NAME, Condition.Test.BEGINS, "berg"))))
                .containsExactly("Bérger");
    }

    @Test
    @SignedInAs(value = "71410108", section = "141")
    void takesAllThatIsTypedAsWords() {
        office("71410108", section, SEE_MEMBER);
        assertThat(names(Filter.of(is(LAST_NAME, "' or true --")))).isEmpty();
        assertThat(rows(layout(Filter.NONE, LAST_NAME).withQuick("berger an"))).singleElement();
        assertThat(rows(layout(Filter.NONE, LAST_NAME).withQuick("%"))).isEmpty();
    }

    @Test
    @SignedInAs(value = "71410109", section = "141")
    void notesThoseWhoseContactDetailsWereOnTheScreen() {
        office("71410109", section, SEE_MEMBER, SEE_CONTACT_DETAILS);
        int before = looks.receiptsOf(anna, 0, 100).size();
        rows(layout(Filter.NONE, LAST_NAME));
        assertThat(looks.receiptsOf(anna, 0, 100)).hasSize(before);
        var found = listing.find(layout(Filter.NONE, LAST_NAME, EMAIL), Locale.GERMAN);
        found.rows(0, 50);
        found.rows(0, 50);
        assertThat(looks.receiptsOf(anna, 0, 100)).hasSize(before + 1);
        assertThat(looks.receiptsOf(anna, 0, 1).getFirst().look()).satisfies(look -> {
            assertThat(look.kind()).isEqualTo(Look.Kind.SCREEN);
            assertThat(look.fields()).containsExactly("EMAIL");
        });
    }

    @Test
    @SignedInAs(value = "71410110", section = "141")
    void exportsWhatIsShownWithMarkAndReceipt() throws IOException {
        office("71410110", section, SEE_MEMBER, DOWNLOAD_LISTS);
        office("71410110", other, SEE_MEMBER);
        var copy = copies.take(layout(Filter.NONE, LAST_NAME, EMAIL), SheetFormat.CSV, Locale.GERMAN);
        var out = new ByteArrayOutputStream();
        copies.write(copy, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Nachname", "Bérger", copy.receipt().copy())
                .doesNotContain("post.example", "E-Mail", "Fernandez", "Vorname");
        assertThat(looks.receiptsOf(anna, 0, 1)).containsExactly(copy.receipt());
        assertThat(looks.receiptsOf(nora, 0, 10)).doesNotContain(copy.receipt());
    }

    @Test
    @SignedInAs(value = "71410111", section = "141")
    void showsASharedViewByTheReadersOwnOffice() {
        var owner = person("71410112", "Otto", "Meier", other, "otto@post.example", "Biel");
        office("71410111", section, SEE_MEMBER);
        var id = jdbc.sql("insert into list_view (member_id, name, layout) values (?, 'Thun', cast(? as jsonb)) "
                        + "on conflict (member_id, name) do update set name = 'Thun' returning id")
                .params(owner.value(), """
                        {"columns": [{"field": "LAST_NAME", "width": 100}, {"field": "TOWN", "width": 100}],
                         "sort": "TOWN", "descending": false, "quick": "",
                         "filter": {"any": false, "groups": []}}""")
                .query(java.util.UUID.class)
                .single();
        var view = listing.view(id).orElseThrow();
        assertThat(view.mine()).isFalse();
        assertThat(rows(view.layout()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.values()).containsOnlyKeys(LAST_NAME));
        listing.delete(id);
        assertThat(listing.view(id)).isPresent();
    }

    @Test
    @SignedInAs(value = "71410113", section = "141")
    void remembersColumnsAndWidths() {
        office("71410113", section, SEE_MEMBER);
        listing.remember(layout(Filter.NONE, LAST_NAME, ListField.NUMBER));
        assertThat(listing.last().columns())
                .containsExactly(new Layout.Shown(LAST_NAME, 100), new Layout.Shown(ListField.NUMBER, 100));
        var id = listing.save("Meine", layout(Filter.of(is(LAST_NAME, "Aebi")), LAST_NAME));
        assertThat(listing.myViews()).extracting(SavedView::id).containsExactly(id);
        assertThat(listing.myViews().getFirst().layout().filter().size()).isEqualTo(1);
    }

    private List<Object> names(Filter filter) {
        return rows(layout(filter, LAST_NAME)).stream()
                .map(row -> row.values().get(LAST_NAME))
                .toList();
    }

    private List<Row> rows(Layout layout) {
        return listing.find(layout, Locale.GERMAN).rows(0, 100);
    }

    private static Layout layout(Filter filter, ListField... fields) {
        return new Layout(
                Stream.of(fields).map(field -> new Layout.Shown(field, 100)).toList(), LAST_NAME, false, filter, "");
    }

    private static Condition is(ListField field, String value) {
        return new Condition(field, Condition.Test.IS, value);
    }

    private void office(String number, UnitId unit, Permission... permissions) {
        members.office(members.byNumber(number), unit, permissions);
    }

    private MemberId person(String number, String first, String last, UnitId unit, String email, String town) {
        var member = members.member(number, first, last, "de");
        members.join(member, unit);
        jdbc.sql("insert into contact_point (member_id, kind, value, main) values (?, 'EMAIL', ?, true) "
                        + "on conflict do nothing")
                .params(member.value(), email)
                .update();
        jdbc.sql("insert into postal_address (member_id, valid_from, postcode, town, country) "
                        + "values (?, date '2020-01-01', '3000', ?, 'CH') on conflict do nothing")
                .params(member.value(), town)
                .update();
        return member;
    }
}
