package org.foyer.form.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foyer.form.Written.options;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.util.List;
import org.foyer.access.Permission;
import org.foyer.content.Library;
import org.foyer.content.PlantedContent;
import org.foyer.content.Shelf;
import org.foyer.form.Written;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
@SignedInAs(value = "78540021", section = "785V")
class FormViewTest extends SpringBrowserlessTest {

    @Autowired
    Library library;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private PlantedContent content;

    @BeforeEach
    void aFormOfTwoPages() {
        content = new PlantedContent(library);
        jdbc.sql("delete from form_draft where form = 'leihen'").update();
        plant(Written.form());
    }

    @AfterEach
    void takesTheFormAway() {
        content.close();
    }

    @Test
    void leadsFromPageToPageToTheThanks() {
        open();
        assertThat(paragraphs()).contains("Schritt 1 von 2");
        test(field("people")).setValue("2");
        click("Weiter");
        assertThat(paragraphs()).contains("Schritt 2 von 2");
        test(find(RadioButtonGroup.class).single()).selectItem("Ja");
        click("Senden");
        assertThat(find(H1.class).single().getText()).isEqualTo("Danke, Ihr Formular ist angekommen");
        assertThat(jdbc.sql(
                                "select answers -> 1 ->> 'name' from form_answer where form = 'leihen' order by submitted_at desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("people");
    }

    @Test
    void showsAFieldAsSoonAsItsConditionHolds() {
        open();
        assertThat(find(TextField.class).withCaption("group").all()).isEmpty();
        test(field("people")).setValue("7");
        assertThat(find(TextField.class).withCaption("group").all()).hasSize(1);
        test(field("people")).setValue("3");
        assertThat(find(TextField.class).withCaption("group").all()).isEmpty();
    }

    @Test
    void staysWhereSomethingIsWrongAndKeepsWhatWasTyped() {
        open();
        test(field("people")).setValue("many");
        click("Weiter");
        assertThat(paragraphs()).contains("Schritt 1 von 2", "Eine Angabe fehlt noch oder stimmt nicht.");
        assertThat(((HasValidation) field("people")).getErrorMessage()).contains("Zahl");
        assertThat(field("people").getValue()).isEqualTo("many");
        test(field("people")).setValue("3");
        assertThat(field("people").isInvalid()).isFalse();
    }

    @Test
    void goesOnWhereOneStopped() {
        open();
        test(field("people")).setValue("7");
        test(field("group")).setValue("Rote Socken");
        click("Weiter");
        test(find(TextArea.class).single()).setValue("Für die Tour");
        UI.getCurrent().navigate("forms");
        assertThat(paragraphs()).anyMatch(words -> words.contains("Begonnen"));
        open();
        assertThat(paragraphs()).contains("Schritt 2 von 2");
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("Für die Tour");
        click("Zurück");
        assertThat(field("group").getValue()).isEqualTo("Rote Socken");
    }

    @Test
    void takesOwnDataOverAndLetsNobodyRewriteThem() {
        open();
        var own = field("me");
        assertThat(own.getValue()).isEqualTo("Ladina Caduff");
        assertThat(own.isReadOnly()).isTrue();
    }

    @Test
    void isClosedBeforeItOpensAndAfterItsEnd() {
        plant(Written.form().with("closesAt", Instant.now().minusSeconds(1).toString()));
        open();
        assertThat(paragraphs()).contains("Die Frist ist vorbei.");
        assertThat(find(Button.class).withText("Weiter").all()).isEmpty();
    }

    @Test
    void isNotThereForWhomItIsNotMeant() {
        plant(Written.form().forWhom("officials"));
        open();
        var hidden = find(H1.class).single().getText();
        UI.getCurrent().navigate("forms/never-was");
        assertThat(find(H1.class).single().getText()).isEqualTo(hidden).doesNotContain("Antrag");
        UI.getCurrent().navigate("forms/sent/0190b1f0-0000-7000-8000-000000000000");
        assertThat(find(H1.class).single().getText()).isEqualTo(hidden);
    }

    @Test
    @SignedInAs("78540022")
    void tellsEditorsAndNobodyElseWhatToMend() {
        var me = members.byNumber("78540022");
        members.join(me, members.section("785V"));
        plant(Written.form().field("text", "code", "pattern", "[A-Z").with("recipientOffice", "NEVER_WAS"));
        open();
        assertThat(find(DefectBox.class).all()).isEmpty();
        members.officeAtTheTop(me, Permission.EDIT_CONTENT);
        open();
        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains(
                        "code: Das Muster «[A-Z» ist nicht verständlich und gilt nicht.",
                        "Das Amt «NEVER_WAS» gibt es nicht.");
    }

    private void plant(Written form) {
        if (!form.properties().containsKey("audience")) {
            form.forWhom("members");
        }
        content.put(
                Shelf.FORMS,
                "leihen",
                form.field("own", "me", "own", "name")
                        .field("number", "people", "required", true)
                        .field(
                                "text",
                                "group",
                                "showWhenField",
                                "people",
                                "showWhenIs",
                                "more-than",
                                "showWhenValue",
                                "4")
                        .field("page", "second")
                        .field("yesno", "sent", "options", options("x"))
                        .field("textarea", "why")
                        .properties());
    }

    private void open() {
        UI.getCurrent().navigate("forms/leihen");
    }

    private TextField field(String label) {
        return find(TextField.class).withCaption(label).single();
    }

    private void click(String words) {
        test(find(Button.class).withText(words).single()).click();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream()
                .map(paragraph -> paragraph.getElement().getTextRecursively())
                .toList();
    }
}
