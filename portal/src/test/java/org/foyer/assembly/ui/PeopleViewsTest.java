package org.foyer.assembly.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foyer.access.Permission;
import org.foyer.assembly.Delegations;
import org.foyer.assembly.SeatCandidate;
import org.foyer.assembly.SeatFilling;
import org.foyer.assembly.SeatStage;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** The pages of delegates, proxies, guests and badges, as those who run the assembly see them. */
@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=seatviews")
@SignedInAs("77500007")
class PeopleViewsTest extends SpringBrowserlessTest {

    @Autowired
    Delegations delegations;

    @Autowired
    SeatFilling filling;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private SeatStage stage;
    private MemberId anna;
    private MemberId beat;

    @BeforeEach
    void anAssembly() {
        stage = new SeatStage(members, jdbc, Instant.now().plus(9, ChronoUnit.DAYS), 2);
        anna = stage.member("77500071", "Anna", "Aeschlimann", stage.aare);
        beat = stage.member("77500072", "Beat", "Brunner", stage.aare);
        members.office(members.byNumber("77500007"), members.top(), Permission.RUN_ASSEMBLY);
    }

    @Test
    void distributesSeatsByAKey() {
        UI.getCurrent().navigate("assembly/" + stage.assembly + "/delegates");
        assertThat(find(H1.class).single().getText()).isEqualTo("Delegierte");
        button("Sitze verteilen").click();
        field("Mitglieder je Sitz").setValue(1_000_000);
        button("Vorschlag rechnen").click();
        button("Speichern").click();
        assertThat(said()).anyMatch(it -> it.startsWith("0 von 1 Sitzen besetzt"));
    }

    @Test
    void fillsASeatAndLetsTheSubstituteMoveUp() {
        delegations.distribute(stage.assembly, Map.of(stage.aare, 2));
        var page = "assembly/" + stage.assembly + "/delegates/" + stage.aare;
        UI.getCurrent().navigate(page);
        button("Sitz 1 ändern").click();
        person("Delegierte Person").setValue(new SeatCandidate(anna, "77500071", "Anna Aeschlimann"));
        person("1. Ersatz").setValue(new SeatCandidate(beat, "77500072", "Beat Brunner"));
        button("Speichern").click();
        assertThat(said()).contains("Anna Aeschlimann (77500071)", "1. Ersatz: Beat Brunner (77500072)");
        button("Ersatz für Sitz 1").click();
        button("Speichern").click();
        assertThat(said()).contains("Vertritt Anna Aeschlimann (77500071)");
        button("Sitze und Stimmen").click();
        field("Stimmen je Sitz").setValue(3);
        button("Speichern").click();
        assertThat(said()).contains("Sitz 1 mit 3 Stimmen");
        button("Sitz 1 an den Delegierten zurückgeben").click();
        assertThat(filling.of(stage.assembly, stage.aare).getFirst().isMovedUp())
                .isFalse();
    }

    @Test
    void showsProxiesAndSaysWhatIsMissing() {
        UI.getCurrent().navigate("assembly/" + stage.assembly + "/proxies");
        assertThat(said()).contains("Noch keine Vollmachten");
        button("Vollmacht eintragen").click();
        button("Eintragen").click();
        assertThat(said()).contains("Bitte beide Personen wählen.");
    }

    @Test
    void invitesAGuestAndOffersTheBadge() {
        UI.getCurrent().navigate("assembly/" + stage.assembly + "/guests");
        button("Einladen").click();
        find(TextField.class).all().stream()
                .filter(it -> it.getLabel().equals("Name"))
                .findFirst()
                .orElseThrow()
                .setValue("Nina Frei");
        button("Speichern").click();
        assertThat(said()).contains("Nina Frei");
        button("Namensschilder").click();
        assertThat(said()).contains("1 Schild");
    }

    @Test
    void leadsThereFromThePageOfTheAssembly() {
        UI.getCurrent().navigate("assembly/" + stage.assembly);
        assertThat(said()).contains("Delegierte", "Vollmachten", "Gäste und Presse");
        UI.getCurrent().navigate("assembly/" + stage.assembly + "/ballot");
        assertThat(said()).contains("OpenSlides ist nicht eingerichtet");
    }

    private Button button(String name) {
        return find(Button.class).all().stream()
                .filter(it -> name.equals(it.getAriaLabel().orElse(it.getText())))
                .reduce((one, later) -> later)
                .orElseThrow(() -> new AssertionError("No button " + name));
    }

    private IntegerField field(String label) {
        return find(IntegerField.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<SeatCandidate> person(String label) {
        return find(ComboBox.class).all().stream()
                .filter(it -> label.equals(it.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> said() {
        return Stream.of(H2.class, H3.class, Paragraph.class, Span.class)
                .flatMap(kind -> find(kind).all().stream())
                .map(it -> ((Component) it).getElement().getText())
                .toList();
    }
}
