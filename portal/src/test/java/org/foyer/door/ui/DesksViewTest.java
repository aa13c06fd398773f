package org.foyer.door.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foyer.access.Permission.RUN_ASSEMBLY;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import org.foyer.access.AccessRefusedException;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.AssemblyPlanning;
import org.foyer.assembly.Planning;
import org.foyer.assembly.Plans;
import org.foyer.door.Desk;
import org.foyer.door.Desks;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.UnitId;
import org.foyer.widgets.Drawing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=planning")
@SignedInAs(value = "77300501", section = "PLAN-D")
class DesksViewTest extends SpringBrowserlessTest {

    @Autowired
    AssemblyPlanning planning;

    @Autowired
    Desks desks;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private UnitId section;
    private AssemblyId id;

    @BeforeEach
    void plannedAssembly() {
        section = members.section("PLAN-D");
        jdbc.sql("delete from office").update();
        jdbc.sql("delete from assembly where copied_from is not null").update();
        jdbc.sql("delete from assembly").update();
        members.office(members.byNumber("77300501"), section, RUN_ASSEMBLY);
        id = planned("Hauptversammlung", null);
    }

    @Test
    void isNotThereForTheOfficialOfAnotherUnit() {
        var desk = desks.add(id, new Desks.Plan("Tisch 1", null, null, null));
        jdbc.sql("delete from office").update();
        members.office(members.byNumber("77300501"), members.section("PLAN-E"), RUN_ASSEMBLY);
        for (String path : new String[] {
            "assembly/" + id + "/desks", "assembly/" + UUID.randomUUID() + "/desks", "assembly/x/desks"
        }) {
            UI.getCurrent().navigate(path);
            assertThat(find(H1.class).single().getText()).as(path).isEqualTo("Diese Seite gibt es nicht");
        }
        assertThatThrownBy(() -> desks.newCode(desk)).isInstanceOf(AccessRefusedException.class);
        assertThatThrownBy(() -> desks.revoke(desk)).isInstanceOf(AccessRefusedException.class);
    }

    @Test
    void plansADeskAndSaysWhichCardsAreTaken() {
        desks.add(id, new Desks.Plan("Tisch 1", null, 1, 100));
        open();
        test(button("Neuer Tisch")).click();
        text("Name").setValue("tisch 1");
        number("Stimmkarten von").setValue(90);
        number("Stimmkarten bis").setValue(150);
        test(button("Speichern")).click();
        assertThat(text("Name").getErrorMessage()).isEqualTo("Ein anderer Tisch heisst schon so.");
        assertThat(number("Stimmkarten bis").getErrorMessage()).startsWith("Ein Teil dieser Karten");
        text("Name").setValue("Tisch 2");
        number("Stimmkarten von").setValue(101);
        test(button("Speichern")).click();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Tisch 1", "Tisch 2");
        assertThat(desks.of(id)).extracting(Desk::cardsFrom).containsExactly(1, 101);
    }

    @Test
    void showsACodeAndShutsADeskOut() {
        desks.add(id, new Desks.Plan("Tisch 1", null, null, null));
        open();
        assertThat(states()).contains("Noch kein Gerät");
        test(button("Code zeigen")).click();
        assertThat(find(Drawing.class).single().getElement().getProperty("innerHTML"))
                .startsWith("<svg");
        String first = text("Oder dort diese Adresse öffnen").getValue();
        assertThat(first).contains("/check-in/#");
        test(button("Neuer Code")).click();
        assertThat(text("Oder dort diese Adresse öffnen").getValue()).isNotEqualTo(first);
        test(button("Fertig")).click();
        assertThat(states()).anyMatch(state -> state.startsWith("Wartet auf ein Gerät, Code gilt bis"));
        test(button("Sperren")).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(states()).contains("Gesperrt");
        assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("Code zeigen");
    }

    @Test
    void saysWhichDeviceIsConnectedAndWhoseClockIsOff() {
        var desk = desks.add(id, new Desks.Plan("Tisch 1", null, null, null));
        jdbc.sql("update door_desk set enrolled_at = now(), seen_at = now(), device = 'Pixel 9', waiting = 3, "
                        + "skew_millis = 180000 where id = ?")
                .param(desk)
                .update();
        open();
        assertThat(states()).contains("Verbunden");
        var lines = find(Paragraph.class).all();
        assertThat(lines)
                .extracting(Paragraph::getText)
                .contains(
                        "Pixel 9",
                        "3 Einträge warten auf dem Gerät",
                        "Die Uhr des Geräts geht 3 Minuten nach. Bitte dort richten.");
        jdbc.sql("update door_desk set seen_at = now() - interval '5 minutes' where id = ?")
                .param(desk)
                .update();
        open();
        assertThat(states()).anyMatch(state -> state.startsWith("Ohne Verbindung seit"));
    }

    @Test
    void takesTheDesksAlongWhenAnAssemblyIsCopied() {
        var kept = desks.add(id, new Desks.Plan("Tisch 1", null, 1, 100));
        desks.revoke(desks.add(id, new Desks.Plan("Tisch 9", null, null, null)));
        desks.newCode(kept);
        assertThat(desks.of(planned("Die nächste", id))).singleElement().satisfies(desk -> {
            assertThat(desk.name()).isEqualTo("Tisch 1");
            assertThat(desk.cardsTo()).isEqualTo(100);
            assertThat(desk.codeUntil()).isNull();
        });
    }

    private AssemblyId planned(String name, @Nullable AssemblyId from) {
        return ((Planning.Done) planning.create(Plans.named(section, name), from)).id();
    }

    private void open() {
        UI.getCurrent().navigate("more");
        UI.getCurrent().navigate("assembly/" + id + "/desks");
    }

    private List<String> states() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private TextField text(String label) {
        return find(TextField.class).all().stream()
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
