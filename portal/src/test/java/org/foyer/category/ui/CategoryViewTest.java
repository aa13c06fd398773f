package org.foyer.category.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = {"foyer.embedded.postgres.database=category_view", "foyer.category.steps=propose"})
@SignedInAs(value = "70750001", section = "CV1")
class CategoryViewTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isNotThereForMembersWithoutAnOffice() {
        UI.getCurrent().navigate("office/categories");
        assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
    }

    @Test
    @SignedInAs(value = "70750002", section = "CV2")
    void asksForAReasonBeforeAStepIsDeclined() {
        members.office(members.byNumber("70750002"), members.section("CV2"), Permission.EDIT_MEMBER);
        step();
        UI.getCurrent().navigate("office/categories");
        assertThat(words()).contains("Favre Lou").contains("Kind wird Erwachsen am");
        test(find(Button.class).withText("Ablehnen").single()).click();
        Button decline = find(Button.class).withText("Ablehnen").all().getLast();
        test(decline).click();
        TextField reason = find(TextField.class).single();
        assertThat(reason.isInvalid()).isTrue();
        test(reason).setValue("Geburtsdatum ist falsch");
        test(decline).click();
        assertThat(words()).contains("Nichts zu entscheiden").contains("Abgelehnt1");
        assertThat(jdbc.sql("select reason from category_step")
                        .query(String.class)
                        .single())
                .isEqualTo("Geburtsdatum ist falsch");
    }

    private void step() {
        jdbc.sql("""
                insert into membership_category (code, name) values ('adult', '{"de": "Erwachsen"}'), ('child', '{"de": "Kind"}')
                on conflict do nothing""").update();
        MemberId child = members.member("7951001", "Lou", "Favre", "fr");
        jdbc.sql("""
                with begun as (
                    insert into membership (member_id, unit_id, category, kind, from_date)
                    values (?, ?, 'child', 'MAIN', '2015-01-01') returning id, member_id)
                insert into category_step (member_id, membership_id, from_category, to_category, age, due_on)
                select member_id, id, 'child', 'adult', 18, ? from begun""")
                .params(
                        child.value(),
                        members.section("CV2").value(),
                        LocalDate.now().plusDays(20))
                .update();
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
