package org.foyer.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class ContentDeskViewTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers members;

    @Test
    @SignedInAs(value = "78580301", section = "785T")
    void showsEditorsHowContentStands() {
        members.officeAtTheTop(members.byNumber("78580301"), Permission.EDIT_CONTENT);
        UI.getCurrent().navigate(ContentDeskView.ROUTE);
        assertThat(find(H1.class).single().getText()).isEqualTo("Inhalte");
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains("Stand", "Seiten", "Kacheln", "Mit anderen Augen sehen", "Zu tun");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("office/content/choices.zip");
    }

    @Test
    @SignedInAs(value = "78580302", section = "785T")
    void isNotThereForAnybodyElse() {
        members.office(members.byNumber("78580302"), members.section("785T"), Permission.EDIT_CONTENT);
        UI.getCurrent().navigate(ContentDeskView.ROUTE);
        assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
    }
}
