package org.foyer.verification.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=calls")
class PartnersViewTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @Test
    @SignedInAs(value = "76150001", section = "C7615")
    void isNotThereForAnOfficeOfASection() {
        members.office(members.byNumber("76150001"), members.section("C7615"), Permission.MANAGE_CARDS);
        UI.getCurrent().navigate("office/partners");
        assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
    }

    @Test
    @SignedInAs("76150002")
    void makesAKeyThatIsShownOnceAndRevokesIt() {
        jdbc.sql("delete from verification_partner").update();
        members.top();
        members.officeAtTheTop(members.byNumber("76150002"), Permission.MANAGE_CARDS);
        UI.getCurrent().navigate("office/partners");
        assertThat(find(H1.class).single().getText()).isEqualTo("Partner der Ausweisprüfung");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Noch keine Partner");

        test(find(Button.class).withText("Neuer Partner").single()).click();
        test(find(Button.class).withText("Schlüssel machen").single()).click();
        var name = find(TextField.class)
                .withPropertyValue(TextField::getLabel, "Name")
                .single();
        assertThat(name.getErrorMessage()).isEqualTo("Schreiben Sie, wie der Partner heisst.");
        name.setValue("Sporthaus");
        test(find(Button.class).withText("Schlüssel machen").single()).click();
        assertThat(find(TextField.class)
                        .withPropertyValue(TextField::getLabel, "Schlüssel")
                        .single()
                        .getValue())
                .startsWith("foyer_");
        test(find(Button.class).withText("Ich habe ihn kopiert").single()).click();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Sporthaus");
        assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText).contains("Noch keine Anfragen");
        assertThat(find(Button.class).withText("Sperren").all()).hasSize(1);
    }
}
