package org.foyer.form.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foyer.form.AnswerState;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=formdesk")
@SignedInAs("78559001")
class FormDeskViewTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private UnitId section;
    private UUID answer;

    @BeforeEach
    void anOfficeWithTwoAnswers() {
        for (String table : List.of("form_answer", "office", "terms_acceptance", "look")) {
            jdbc.sql("delete from " + table).update();
        }
        section = members.section("FDV");
        jdbc.sql(
                        "insert into office_type (code, name) values ('SECRETARY', '{\"de\": \"Sekretariat\"}') on conflict do nothing")
                .update();
        hold(section);
        answer = answer("Rosa Rot", "Ein Brett fehlt");
        answer("Bruno Blau", "Ein Fenster klemmt");
    }

    @Test
    void listsWhatWaitsWithItsState() {
        UI.getCurrent().navigate("office/forms");
        assertThat(find(H1.class).single().getText()).isEqualTo("Eingegangene Formulare");
        assertThat(find(H2.class).all()).extracting(H2::getText).containsExactlyInAnyOrder("Rosa Rot", "Bruno Blau");
        assertThat(spans()).contains("2 Antworten", "Neu");
        find(TextField.class).single().setValue("brett");
        assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly("Rosa Rot");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("office/forms/" + answer);
    }

    @Test
    void saysOfSeveralHowFarTheyAre() {
        UI.getCurrent().navigate("office/forms");
        find(Checkbox.class).all().forEach(each -> test(each).click());
        assertThat(spans()).contains("2 Antworten ausgewählt:");
        test(find(Button.class).withText("Erledigt").single()).click();
        assertThat(state()).isEqualTo("DONE");
        assertThat(find(H2.class).all()).extracting(H2::getText).containsExactly("Hier wartet nichts");
        test(find(NativeButton.class).all().stream()
                        .filter(chip -> chip.getChildren()
                                .anyMatch(words -> words.getElement().getText().equals("Erledigt")))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(find(H2.class).all()).hasSize(2);
    }

    @Test
    void isAPageThatDoesNotExistForThoseWithoutTheOffice() {
        UI.getCurrent().navigate("no-such-page");
        var nowhere = find(H1.class).single().getText();
        jdbc.sql("delete from office").update();
        UI.getCurrent().navigate("office/forms");
        assertThat(find(H1.class).single().getText()).isEqualTo(nowhere);
        hold(members.section("FDV2"));
        UI.getCurrent().navigate("office/forms/" + answer);
        assertThat(find(H1.class).single().getText()).isEqualTo(nowhere);
        UI.getCurrent().navigate("office/forms/nonsense");
        assertThat(find(H1.class).single().getText()).isEqualTo(nowhere);
    }

    @Test
    @SuppressWarnings("unchecked")
    void showsAnAnswerAndTakesItInWork() {
        open();
        assertThat(find(H1.class).single().getText()).isEqualTo("Schaden melden");
        assertThat(spans()).contains("Ein Brett fehlt", "Rosa Rot, rosa@guest.example, nicht angemeldet");
        Select<AnswerState> state = find(Select.class).all().getFirst();
        test(state).selectItem("In Arbeit");
        assertThat(state()).isEqualTo("IN_WORK");
        assertThat(paragraphs()).anyMatch(words -> words.endsWith(": In Arbeit"));
    }

    @Test
    @SuppressWarnings("unchecked")
    void keepsWhatWasTypedWhenSomebodyElseWasQuicker() {
        open();
        var note = area("Neue Notiz, nur für das Amt");
        note.setValue("Halb geschrieben");
        jdbc.sql("update form_answer set state = 'DONE', version = version + 1 where id = ?")
                .param(answer)
                .update();
        Select<AnswerState> state = find(Select.class).all().getFirst();
        test(state).selectItem("Abgelehnt");
        assertThat(state()).isEqualTo("DONE");
        assertThat(area("Neue Notiz, nur für das Amt").getValue()).isEqualTo("Halb geschrieben");
        assertThat(toast()).contains("Ihre Änderung ist nicht gespeichert");
        test(find(Button.class).withText("Notiz festhalten").single()).click();
        assertThat(paragraphs()).contains("Halb geschrieben");
        assertThat(area("Neue Notiz, nur für das Amt").getValue()).isEmpty();
    }

    @Test
    void saysSoWhenTheOfficePassedToSomebodyElseMeanwhile() {
        open();
        area("Neue Notiz, nur für das Amt").setValue("Zu spät");
        jdbc.sql("update office set to_date = current_date - 1").update();
        test(find(Button.class).withText("Notiz festhalten").single()).click();
        assertThat(find(H1.class).single().getText()).isEqualTo("Diese Antwort ist nicht mehr bei Ihnen");
        assertThat(spans()).doesNotContain("Ein Brett fehlt");
    }

    private void open() {
        UI.getCurrent().navigate("office/forms/" + answer);
    }

    private TextArea area(String label) {
        return find(TextArea.class).all().stream()
                .filter(area -> label.equals(area.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private String toast() {
        return find(Notification.class).all().getLast().getElement().getTextRecursively()
                + find(Notification.class)
                        .all()
                        .getLast()
                        .getChildren()
                        .flatMap(line -> line.getChildren())
                        .map(words -> words.getElement().getText())
                        .toList();
    }

    private List<String> spans() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).toList();
    }

    private String state() {
        return jdbc.sql("select state from form_answer where id = ?")
                .param(answer)
                .query(String.class)
                .single();
    }

    private void hold(UnitId unit) {
        jdbc.sql("insert into office (member_id, unit_id, office_type, from_date) values (?, ?, 'SECRETARY', ?)")
                .params(
                        members.byNumber("78559001").value(),
                        unit.value(),
                        LocalDate.now().minusYears(1))
                .update();
    }

    private UUID answer(String sender, String words) {
        return jdbc.sql("""
                        insert into form_answer (reference, request, form, form_title, kind, sender_name, sender_email, language, answers,
                                                 office_type, unit_id, submitted_at, delete_on)
                        values (:sender, gen_random_uuid(), 'damage', '{"de": "Schaden melden"}', 'REQUEST', :sender, 'rosa@guest.example', 'de',
                                jsonb_build_array(jsonb_build_object('name', 'what', 'kind', 'TEXT', 'label', cast('{"de": "Was fehlt"}' as jsonb),
                                    'value', jsonb_build_array(cast(:words as text)), 'words', jsonb_build_object('de', cast(:words as text)))),
                                'SECRETARY', :unit, now(), current_date + 30) returning id""")
                .param("sender", sender)
                .param("words", words)
                .param("unit", section.value())
                .query(UUID.class)
                .single();
    }
}
