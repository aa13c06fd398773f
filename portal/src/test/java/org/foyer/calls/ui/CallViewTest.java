package org.foyer.calls.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.foyer.access.Permission;
import org.foyer.calls.CallLists;
import org.foyer.calls.NewCallList;
import org.foyer.listing.Layout;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=calls")
class CallViewTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers members;

    @Autowired
    CallLists lists;

    @Autowired
    JdbcClient jdbc;

    @Test
    @SignedInAs(value = "71590001", section = "C7159")
    void isNotThereWithoutAnOffice() {
        for (String address : new String[] {"office/calls", "office/calls/" + UUID.randomUUID(), "office/calls/x"}) {
            UI.getCurrent().navigate(address);
            assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
        }
    }

    @Test
    @SignedInAs(value = "71590002", section = "C7158")
    void showsTheMemberToCallAndHowManyAreLeft() {
        var section = members.section("C7158");
        members.office(members.byNumber("71590002"), section, Permission.SEE_MEMBER, Permission.SEE_CONTACT_DETAILS);
        var anna = members.member("71590003", "Anna", "Berger", "de");
        members.join(anna, section);
        jdbc.sql("insert into contact_point (member_id, kind, value, main) values (?, 'MOBILE', '+41795550177', true) "
                        + "on conflict do nothing")
                .param(anna.value())
                .update();
        UI.getCurrent().navigate("office/calls");
        assertThat(find(H1.class).single().getText()).isEqualTo("Telefonlisten");
        var list =
                lists.create(new NewCallList(section, "Beitrag", "", LocalDate.now(), Layout.usual()), Locale.GERMAN);
        UI.getCurrent().navigate("office/calls/" + list);
        assertThat(find(H1.class).single().getText()).isEqualTo("Noch ein Anruf");
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Anna Berger");
    }

    @Test
    @SignedInAs(value = "71590004", section = "C7157")
    void makesAListOfWhatTheMemberListShowsWithoutSavingAView() {
        var section = members.section("C7157");
        var me = members.byNumber("71590004");
        members.office(me, section, Permission.SEE_MEMBER, Permission.SEE_CONTACT_DETAILS);
        for (String number : List.of("71590005", "71590006")) {
            var member = members.member(number, "Bea", "Nr" + number, "de");
            members.join(member, section);
            jdbc.sql("insert into contact_point (member_id, kind, value, main) values (?, 'MOBILE', ?, true) "
                            + "on conflict do nothing")
                    .params(member.value(), "+4179" + number.substring(1))
                    .update();
        }
        UI.getCurrent().navigate("office/member-list");
        var quick = find(TextField.class)
                .withCondition(field -> field.getPrefixComponent() != null)
                .single();
        test(quick).setValue("71590006");
        test(find(Button.class).withText("Neue Telefonliste").single()).click();

        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("CallListsView");
        assertThat(find(Select.class).all())
                .anyMatch(select -> String.valueOf(select.getValue()).contains("Das eine Mitglied"));
        test(find(TextField.class)
                        .withCondition(field -> "Wofür".equals(field.getLabel()))
                        .single())
                .setValue("Auswahl");
        test(find(Button.class).withText("Anlegen").single()).click();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Bea Nr71590006");
        assertThat(find(H1.class).single().getText()).isEqualTo("Noch ein Anruf");

        UI.getCurrent().navigate("office/calls");
        assertThat(find(Dialog.class).all()).as("asked once only").isEmpty();
    }
}
