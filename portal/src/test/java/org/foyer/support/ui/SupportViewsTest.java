package org.foyer.support.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.foyer.access.Impersonations;
import org.foyer.access.Permission;
import org.foyer.access.SignedIn;
import org.foyer.testing.People;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=support")
@SignedInAs(value = "76000021", firstName = "Nora", lastName = "Nadig")
class SupportViewsTest extends SpringBrowserlessTest {

    private static final String NOWHERE = "Diese Seite gibt es nicht";

    @Autowired
    Impersonations impersonations;

    @Autowired
    SignedIn signedIn;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private MemberId ladina;

    @BeforeEach
    void theCentralOfficeAndAMember() {
        jdbc.sql("delete from impersonation").update();
        jdbc.sql("delete from office").update();
        var nora = members.byNumber("76000021");
        members.join(nora, members.section("SUP"));
        members.office(nora, members.top(), Permission.IMPERSONATE, Permission.SEE_MEMBER);
        ladina = members.member("76000022", "Ladina", "Lanz", "de");
        members.join(ladina, members.section("SUP"));
    }

    @Test
    void leadsFromTheListOfMembersToTheQuestionWhy() {
        UI.getCurrent().navigate("office/members", QueryParameters.of("q", "76000022"));
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("office/support/" + ladina);
    }

    @Test
    void leadsFromThePersonInTheDirectoryToTheQuestionWhy() {
        UI.getCurrent().navigate("directory/person/" + ladina);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("office/support/" + ladina);
    }

    @Test
    void asksForTheReasonAndKeepsWhatWasTyped() {
        UI.getCurrent().navigate("office/support/" + ladina);
        assertThat(find(H1.class).single().getText()).contains("Ladina Lanz (76000022)");
        test(find(TextArea.class).single()).setValue("kurz");
        test(begin()).click();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(find(TextArea.class).single().getValue()).isEqualTo("kurz");
        assertThat(impersonations.running()).isEmpty();

        test(find(TextArea.class).single()).setValue("Findet die neue Adresse nicht");
        test(begin()).click();
        assertThat(signedIn.require().id()).isEqualTo(ladina);
    }

    @Test
    void tellsWhoHelpedWhom() {
        impersonations.start(ladina, "Findet die neue Adresse nicht");
        impersonations.end();
        UI.getCurrent().navigate("office/support");
        assertThat(text()).contains("Ladina Lanz (76000022)", "Nora Nadig (76000021)", "Findet die neue Adresse nicht");
    }

    @Test
    @SignedInAs(value = "76000023", firstName = "Urs", lastName = "Unbekannt", section = "SUP")
    void isNotThereForAMember() {
        for (var path : List.of("office/support", "office/support/" + ladina)) {
            UI.getCurrent().navigate(path);
            assertThat(find(H1.class).single().getText()).as(path).isEqualTo(NOWHERE);
        }
    }

    @Test
    void opensEveryPageThatMembersHaveOfTheirOwn() {
        impersonations.start(ladina, "Findet die neue Adresse nicht");
        for (var path : List.of(
                "",
                "more",
                "my-data",
                "my-data/history",
                "my-data/looks",
                "my-data/reached-by",
                "my-data/as-others-see-me",
                "directory")) {
            UI.getCurrent().navigate(path);
            assertThat(find(H1.class).single().getText())
                    .as(path)
                    .doesNotContain("Das hat nicht geklappt", NOWHERE, "im Namen eines Mitglieds");
            assertThat(text()).as(path).doesNotContain("Ein Teil dieser Seite fehlt");
        }
    }

    @Test
    void showsEmailAndLanguageToBeReadOnly() {
        new People(jdbc).mainEmail(ladina, "ladina." + ladina + "@example.org");
        impersonations.start(ladina, "Findet die neue Adresse nicht");
        UI.getCurrent().navigate("my-data");
        assertThat(find(EmailField.class).all()).isNotEmpty().allMatch(EmailField::isReadOnly);
        assertThat(find(Button.class).withText("E-Mail").single().isEnabled()).isFalse();
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("my-data/looks")
                .doesNotContain("my-data/sessions", "my-data/everything");
    }

    @Test
    void leavesLettersSignInAndDownloadsToTheMember() {
        impersonations.start(ladina, "Findet die neue Adresse nicht");
        for (var path : List.of(
                "contact",
                "contact/to/person/" + ladina,
                "my-data/sessions",
                "my-data/everything",
                "office/terms",
                "office/members",
                "office/support")) {
            UI.getCurrent().navigate(path);
            assertThat(find(H1.class).single().getText())
                    .as(path)
                    .isEqualTo("Das sehen Sie nicht im Namen eines Mitglieds");
        }
    }

    private Button begin() {
        return find(Button.class).withText("Ansehen").single();
    }

    private static String text() {
        return UI.getCurrent().getCurrentView().getElement().getTextRecursively();
    }
}
