package org.foyer.assembly.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foyer.access.Permission.RUN_ASSEMBLY;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.foyer.assembly.AssemblyPlanning;
import org.foyer.assembly.Planning;
import org.foyer.assembly.Plans;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=planning")
class PlanViewTest extends SpringBrowserlessTest {

    @Autowired
    AssemblyPlanning planning;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void noAssembly() {
        jdbc.sql("delete from office").update();
        jdbc.sql("delete from assembly where copied_from is not null").update();
        jdbc.sql("delete from assembly").update();
    }

    @Test
    @SignedInAs(value = "77300101", section = "PLAN-V")
    void isNotThereForMembersAndForTheOfficialOfAnotherUnit() {
        var mine = members.section("PLAN-V");
        var me = members.byNumber("77300101");
        members.office(me, mine, RUN_ASSEMBLY);
        var id = ((Planning.Done) planning.create(Plans.named(mine, "Hauptversammlung"), null)).id();
        jdbc.sql("delete from office").update();
        members.office(me, members.section("PLAN-W"), RUN_ASSEMBLY);
        for (String path : new String[] {
            "assembly/" + id,
            "assembly/" + id + "/edit",
            "office/assemblies/new/" + id,
            "assembly/" + UUID.randomUUID(),
            "assembly/x",
            "assembly/x/edit"
        }) {
            isNowhere(path);
        }
        jdbc.sql("delete from office").update();
        for (String path : new String[] {"office/assemblies", "office/assemblies/new", "assembly/" + id}) {
            isNowhere(path);
        }
    }

    @Test
    @SignedInAs(value = "77300102", section = "PLAN-V")
    void keepsWhatWasTypedAndSaysWhatIsWrongAtItsField() {
        members.office(members.byNumber("77300102"), members.section("PLAN-V"), RUN_ASSEMBLY);
        UI.getCurrent().navigate("office/assemblies/new");
        assertThat(find(ComboBox.class).single().isEmpty())
                .as("the only unit is chosen")
                .isFalse();
        text("Name").setValue("Frühlingsversammlung");
        day("Tag").setValue(LocalDate.now().plusDays(20));
        time("Türöffnung").setValue(LocalTime.of(18, 30));
        time("Beginn").setValue(LocalTime.of(19, 0));
        time("Ende").setValue(LocalTime.of(18, 0));
        number("Plätze").setValue(0);
        test(button("Speichern")).click();
        assertThat(time("Ende").getErrorMessage()).startsWith("Das Ende liegt vor dem Beginn.");
        assertThat(number("Plätze").isInvalid()).isTrue();
        assertThat(text("Name").getValue()).isEqualTo("Frühlingsversammlung");
        assertThat(planning.mine()).isEmpty();

        time("Ende").setValue(LocalTime.of(22, 0));
        number("Plätze").setValue(80);
        test(button("Speichern")).click();
        assertThat(find(H1.class).single().getText()).isEqualTo("Frühlingsversammlung");
        assertThat(planning.mine())
                .singleElement()
                .satisfies(it -> assertThat(Objects.requireNonNull(it.assembly().capacity()))
                        .isEqualTo(80));
    }

    @Test
    @SignedInAs(value = "77300103", section = "PLAN-V")
    void showsTheAssemblyInTheListAndOnItsPage() {
        var mine = members.section("PLAN-V");
        members.office(members.byNumber("77300103"), mine, RUN_ASSEMBLY);
        var id = ((Planning.Done) planning.create(Plans.named(mine, "Herbstversammlung"), null)).id();
        UI.getCurrent().navigate("office/assemblies");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("assembly/" + id);
        UI.getCurrent().navigate("assembly/" + id);
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Entwurf");
        planning.publish(id);
        UI.getCurrent().navigate("assembly/" + id + "/edit");
        assertThat(text("Ort").getValue()).isEqualTo("Turnhalle");
        text("Ort").setValue("Aula");
        test(button("Speichern")).click();
        assertThat(find(Span.class).all()).extracting(Span::getText).contains("Veröffentlicht");
        assertThat(planning.plan(id).orElseThrow().plan().place()).isEqualTo("Aula");
    }

    private void isNowhere(String path) {
        UI.getCurrent().navigate(path);
        assertThat(find(H1.class).single().getText()).as(path).isEqualTo("Diese Seite gibt es nicht");
    }

    private TextField text(String label) {
        return find(TextField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private DatePicker day(String label) {
        return find(DatePicker.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private TimePicker time(String label) {
        return find(TimePicker.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private IntegerField number(String label) {
        return find(IntegerField.class).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }
}
