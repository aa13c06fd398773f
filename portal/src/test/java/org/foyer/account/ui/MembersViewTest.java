package org.foyer.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.foyer.access.Permission;
import org.foyer.account.OfficeMembers.Entry;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.widgets.PagedRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SpringTest
@SignedInAs(value = "70500001", section = "M1")
class MembersViewTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers members;

    @BeforeEach
    void someMembersOfTwoSections() {
        members.office(
                members.byNumber("70500001"), members.section("M1"), Permission.SEE_MEMBER, Permission.INVITE_MEMBER);
        members.join(members.member("70500002", "Ursina", "Zgraggen", "de"), members.section("M1"));
        members.join(members.member("70500003", "Nora", "Fernandez", "de"), members.section("M2"));
    }

    @Test
    void listsTheMembersOfTheOwnSection() {
        UI.getCurrent().navigate("office/members");
        assertThat(shown()).extracting(Entry::number).containsExactly("70500001", "70500002");
    }

    @Test
    void findsWhatTheAddressAsksFor() {
        UI.getCurrent().navigate("office/members", QueryParameters.of("q", "zgra"));
        assertThat(find(TextField.class).single().getValue()).isEqualTo("zgra");
        assertThat(shown()).extracting(Entry::number).containsExactly("70500002");
    }

    @Test
    void givesNobodyOfAnotherSectionOutByTheAddress() {
        UI.getCurrent().navigate("office/members", QueryParameters.of("q", "70500003"));
        assertThat(shown()).isEmpty();
        assertThat(UI.getCurrent().getCurrentView().getElement().getTextRecursively())
                .startsWith("Mitglieder")
                .doesNotContain("Fernandez");
    }

    @Test
    @SignedInAs(value = "70500004", section = "M3")
    void isNotThereForMembersWithoutAnOffice() {
        UI.getCurrent().navigate("office/members");
        assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
    }

    @Test
    void leadsToWhyTheReaderSeesSomebody() {
        UI.getCurrent().navigate("office/members", QueryParameters.of("q", "zgra"));
        var why = find(Anchor.class).withText("Warum sehe ich das?").single();
        assertThat(why.getAriaLabel()).contains("Warum sehe ich Ursina Zgraggen?");
        UI.getCurrent().navigate(why.getHref());
        assertThat(find(H1.class).single().getText()).isEqualTo("Warum sehe ich das?");
        assertThat(UI.getCurrent().getCurrentView().getElement().getTextRecursively())
                .contains("Ursina Zgraggen", "Sektion M1");
    }

    @SuppressWarnings("unchecked")
    private List<Entry> shown() {
        PagedRows<Entry> list = find(PagedRows.class).all().stream().findFirst().orElse(null);
        return list == null ? List.of() : list.shown();
    }
}
