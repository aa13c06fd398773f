package org.foyer.contact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foyer.contact.CheckedFile;
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
@TestPropertySource(properties = "foyer.embedded.postgres.database=contactview")
@SignedInAs("72000021")
class ThreadViewTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private MemberId beat;
    private MemberId carla;

    @BeforeEach
    void aSectionWithATreasurer() {
        jdbc.sql("delete from contact_thread").update();
        jdbc.sql("delete from contact_choice").update();
        jdbc.sql("delete from office").update();
        UnitId section = members.section("KONV");
        members.join(members.byNumber("72000021"), section);
        beat = members.member("72000022", "Beat", "Brunner", "de");
        carla = members.member("72000023", "Carla", "Conti", "de");
        jdbc.sql(
                        "insert into office_type (code, name) values ('TREASURER', '{\"de\": \"Kasse\"}') on conflict do nothing")
                .update();
        jdbc.sql("insert into office (member_id, unit_id, office_type, from_date) values (?, ?, 'TREASURER', ?)")
                .params(beat.value(), section.value(), LocalDate.now().minusYears(1))
                .update();
    }

    @Test
    void writesToAnOfficeAndShowsThatItIsDelivered() {
        UI.getCurrent().navigate("contact/to/office/KONV/TREASURER");
        find(TextArea.class).single().setValue("Wann kommt die Rechnung?");
        test(find(Button.class).withText("Senden").single()).click();
        assertThat(find(H1.class).single().getText()).isEqualTo("Kasse · Sektion KONV");
        assertThat(paragraphs()).contains("Zugestellt", "Wann kommt die Rechnung?");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsMissing() {
        UI.getCurrent().navigate("contact/to/office/KONV");
        var area = find(TextArea.class).single();
        area.setValue("x".repeat(5001));
        test(find(Button.class).withText("Senden").single()).click();
        assertThat(area.isInvalid()).isTrue();
        assertThat(area.getErrorMessage()).isEqualTo("Die Nachricht ist zu lang. Kürzen Sie sie bitte.");
        assertThat(area.getValue()).hasSize(5001);
    }

    @Test
    void offersUnderMyDataHowOneIsReached() {
        UI.getCurrent().navigate("my-data");
        @SuppressWarnings("unchecked")
        Select<String> reach = find(Select.class).all().stream()
                .filter(select -> select.getListDataView().getItems().anyMatch("PORTAL"::equals))
                .findFirst()
                .orElseThrow();
        assertThat(reach.getValue()).isEqualTo("MAIL");
        test(reach).selectItem("Nur im Portal");
        assertThat(jdbc.sql("select reach from contact_choice where member_id = ?")
                        .param(members.byNumber("72000021").value())
                        .query(String.class)
                        .single())
                .isEqualTo("PORTAL");
    }

    @Test
    void tellsOnTheStartPageWhatIsUnreadUntilItIsOpened() {
        var thread = jdbc.sql("insert into contact_thread (sender_id, person_id, created_at, last_at) "
                        + "values (?, ?, now(), now()) returning id")
                .params(beat.value(), members.byNumber("72000021").value())
                .query(UUID.class)
                .single();
        jdbc.sql(
                        "insert into contact_message (thread_id, side, author_id, body, at) values (?, 'SENDER', ?, 'Hallo', now())")
                .params(thread, beat.value())
                .update();
        UI.getCurrent().navigate("");
        assertThat(headings()).contains("Eine ungelesene Nachricht");
        UI.getCurrent().navigate("contact/" + thread);
        assertThat(paragraphs()).contains("Hallo");
        UI.getCurrent().navigate("");
        assertThat(headings()).doesNotContain("Eine ungelesene Nachricht");
    }

    @Test
    void namesARefusedFileAndKeepsTheOthers() {
        UI.getCurrent().navigate("contact/to/office/KONV/TREASURER");
        var files = find(FilePicker.class).single();
        files.take("Plan.txt", "Samstag um acht".getBytes(StandardCharsets.UTF_8));
        files.take("Plan.pdf", "<html></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(paragraphs())
                .contains("Plan.pdf: Diese Art Datei wird nicht angenommen. Es zählt der Inhalt, nicht der Name.");
        assertThat(files.files()).extracting(CheckedFile::name).containsExactly("Plan.txt");
        test(find(Button.class).withText("Senden").single()).click();
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(link -> link.startsWith("contact/files/"));
    }

    private List<String> headings() {
        return find(H3.class).all().stream().map(H3::getText).toList();
    }

    @Test
    void isNoPageForThoseWhoTakeNoPart() {
        var thread = jdbc.sql("insert into contact_thread (sender_id, person_id, created_at, last_at) "
                        + "values (?, ?, now(), now()) returning id")
                .params(beat.value(), carla.value())
                .query(UUID.class)
                .single();
        jdbc.sql(
                        "insert into contact_message (thread_id, side, author_id, body, at) values (?, 'SENDER', ?, 'Geheim', now())")
                .params(thread, beat.value())
                .update();
        for (var page : List.of(
                "contact/" + thread,
                "contact/" + UUID.randomUUID(),
                "contact/no-id",
                "contact/to/person/" + carla,
                "contact/to/person/" + members.byNumber("72000021"),
                "contact/to/office/KONV/NO_SUCH",
                "contact/to/office/NOWHERE")) {
            UI.getCurrent().navigate(page);
            assertThat(find(H1.class).single().getText()).as(page).isEqualTo("Diese Seite gibt es nicht");
            assertThat(paragraphs()).doesNotContain("Geheim");
        }
        UI.getCurrent().navigate("contact");
        assertThat(find(H1.class).single().getText()).isEqualTo("Kontakt");
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }
}
