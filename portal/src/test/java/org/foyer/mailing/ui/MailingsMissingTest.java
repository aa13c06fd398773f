package org.foyer.mailing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
class MailingsMissingTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers members;

    @Test
    @SignedInAs(value = "70820011", section = "M2")
    void saysWhichSettingIsMissing() {
        members.officeAtTheTop(members.byNumber("70820011"), Permission.MANAGE_MAILINGS);
        UI.getCurrent().navigate("office/mailings");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.contains("foyer.mailing.cleverreach"))
                .anyMatch(words -> words.contains("foyer.mailing.limesurvey"));
    }
}
