package org.foyer.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.foyer.access.Permission;
import org.foyer.audit.Change;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.widgets.PagedRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
@SignedInAs(value = "70600031", section = "S1")
class ChangesViewTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void someChanges() {
        members.officeAtTheTop(members.byNumber("70600031"), Permission.SEARCH_CHANGE_LOG);
        var other = members.member("70600032", "Regula", "Findmich", "de");
        jdbc.sql("update member set honours = 'Edelweiss_100%' where id = ?")
                .param(other.value())
                .update();
    }

    @Test
    void findsTheChangesOfAMember() {
        UI.getCurrent().navigate("office/changes");
        field("Mitgliedernummer").setValue("70600032");
        assertThat(shown()).isNotEmpty().allMatch(change -> change.member().equals(members.byNumber("70600032")));
    }

    @Test
    void findsAWordAsItStands() {
        UI.getCurrent().navigate("office/changes");
        field("Suchwort").setValue("Edelweiss_100%");
        assertThat(shown()).isNotEmpty();
        field("Suchwort").setValue("EdelweissX100");
        assertThat(shown()).isEmpty();
        assertThat(UI.getCurrent().getCurrentView().getElement().getTextRecursively())
                .contains("Dazu gibt es keine Änderung");
    }

    @Test
    void saysWhenANumberHasNoMember() {
        UI.getCurrent().navigate("office/changes");
        field("Mitgliedernummer").setValue("nobody");
        assertThat(field("Mitgliedernummer").isInvalid()).isTrue();
    }

    @Test
    void saysWhenThePeriodIsBackwards() {
        UI.getCurrent().navigate("office/changes");
        var days = find(DatePicker.class).all();
        days.get(0).setValue(LocalDate.of(2026, 5, 2));
        days.get(1).setValue(LocalDate.of(2026, 5, 1));
        assertThat(days.get(1).isInvalid()).isTrue();
    }

    @Test
    @SignedInAs(value = "70600033", section = "S1")
    void isNotThereForMembersWithoutThatOffice() {
        UI.getCurrent().navigate("office/changes");
        assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
    }

    private TextField field(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private List<Change> shown() {
        return UI.getCurrent()
                .getCurrentView()
                .getChildren()
                .filter(PagedRows.class::isInstance)
                .map(rows -> ((PagedRows<Change>) rows).shown())
                .findFirst()
                .orElseThrow();
    }
}
