package org.foyer.duplicate.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.duplicate.DuplicatePair.Band;
import org.foyer.duplicate.DuplicateSearch;
import org.foyer.duplicate.Duplicates;
import org.foyer.duplicate.SearchRun;
import org.foyer.testing.People;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.foyer.values.MergeRefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=duplicate_views")
@SignedInAs(value = "71390001", firstName = "Ruth", lastName = "Wenger", section = "D1")
class DuplicatesViewTest extends SpringBrowserlessTest {

    @Autowired
    Duplicates duplicates;

    @Autowired
    DuplicateSearch search;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private People people;
    private MemberId one;
    private MemberId other;
    private UUID pair;

    @BeforeEach
    void enterTwice() {
        jdbc.sql("delete from duplicate_pair").update();
        people = new People(jdbc);
        one = people.member("Ursina", "Müller");
        other = people.member("Ursina", "Mueller");
        pair = jdbc.sql("""
                        insert into duplicate_pair (lower_id, upper_id, probability, evidence)
                        values (least(:one, :other), greatest(:one, :other), 0.987, array['LAST_SAME', 'FIRST_SAME', 'ADDRESS_OTHER'])
                        returning id""")
                .param("one", one.value())
                .param("other", other.value())
                .query(UUID.class)
                .single();
    }

    private void mayMerge() {
        members.section("D1");
        members.officeAtTheTop(members.byNumber("71390001"), Permission.MERGE_MEMBERS);
    }

    @Test
    @SignedInAs(value = "71390002", section = "D2")
    void isNotThereForAMember() {
        UI.getCurrent().navigate("office/duplicates");
        assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
        UI.getCurrent().navigate("office/duplicates/" + pair);
        assertThat(words()).doesNotContain("Ursina");
        assertThatThrownBy(() -> duplicates.counts("")).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> duplicates.find(Band.NEARLY_SURE, "", 0, 10))
                .isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(search::start).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(search::latest).isInstanceOf(AccessRefusedException.class);
        assertThat(duplicates.find(pair)).isEmpty();
    }

    @Test
    @SignedInAs(value = "71390003", section = "D3")
    void isOpenToAnOfficeOfASectionOnlyWhereItReachesBoth() {
        var section = members.section("D3");
        members.office(members.byNumber("71390003"), section, Permission.MERGE_MEMBERS);
        members.join(one, section);
        assertThat(duplicates.counts("").get(Band.NEARLY_SURE)).isZero();
        assertThat(duplicates.find(pair)).isEmpty();
        UI.getCurrent().navigate("office/duplicates/" + pair);
        assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
        assertThatThrownBy(search::start).isInstanceOf(AccessRefusedException.class);

        members.join(other, section);
        assertThat(duplicates.counts("").get(Band.NEARLY_SURE)).isEqualTo(1);
        assertThat(duplicates.find(pair)).isPresent();
    }

    @Test
    void listsThePairWithItsReasons() {
        mayMerge();
        UI.getCurrent().navigate("office/duplicates");
        assertThat(words())
                .contains("Ursina", "98", "gleicher Nachname", "gleicher Vorname", "andere Adresse", "Fast sicher1");
    }

    @Test
    void remembersThatTheseAreTwoPeopleAndTakesItBack() {
        mayMerge();
        UI.getCurrent().navigate("office/duplicates/" + pair);
        test(find(Button.class).withText("Zwei verschiedene Personen").single()).click();
        assertThat(duplicates.counts("").get(Band.DIFFERENT)).isEqualTo(1);
        assertThat(duplicates.counts("").get(Band.NEARLY_SURE)).isZero();
        assertThat(words()).contains("Hier ist nichts zu tun");

        UI.getCurrent().navigate("office/duplicates/" + pair);
        assertThat(words()).contains("Ruth Wenger");
        test(find(Button.class).withText("Wieder auf die Liste nehmen").single())
                .click();
        assertThat(duplicates.counts("").get(Band.NEARLY_SURE)).isEqualTo(1);
    }

    @Test
    void showsWhatWillBeAndJoinsTheTwo() {
        mayMerge();
        people.mainEmail(other, "ursina." + other + "@example.org");
        UI.getCurrent().navigate("office/duplicates/" + pair);
        assertThat(words())
                .contains(
                        "So sieht der Eintrag danach aus", "ursina." + other, "Das lässt sich nicht rückgängig machen");
        test(find(Button.class).withText("Zusammenführen").single()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(jdbc.sql("select count(*) from member where id in (?, ?)")
                        .params(one.value(), other.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(find(H1.class).single().getText()).isEqualTo("Dubletten");
    }

    @Test
    void refusesWhatSomebodyEditedMeanwhile() {
        mayMerge();
        var found = duplicates.find(pair).orElseThrow();
        var draft = duplicates.draft(found, Optional.empty()).orElseThrow();
        people.mainEmail(other, "new." + other + "@example.org");
        assertThatThrownBy(() -> duplicates.merge(found, draft, Set.of())).isInstanceOf(MergeRefusedException.class);
        assertThat(duplicates.find(pair)).isPresent();
    }

    @Test
    void searchesByClick() {
        mayMerge();
        assertThat(search.start()).isTrue();
        await().until(() -> jdbc.sql("select state from duplicate_run order by started_at desc limit 1")
                .query(String.class)
                .single()
                .equals("DONE"));
        assertThat(search.latest().map(SearchRun::state)).contains(SearchRun.State.DONE);
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
