package org.foyer.hall.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.shared.communication.PushMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foyer.access.Permission;
import org.foyer.assembly.AssemblyId;
import org.foyer.door.Attendances;
import org.foyer.door.ChairDesk;
import org.foyer.door.Settlement;
import org.foyer.hall.OfflineDesk;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestDoor;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** The board as officials see it. */
@SpringTest
@SignedInAs("77700011")
class BoardViewTest extends SpringBrowserlessTest {

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMembers members;

    @Autowired
    ChairDesk chair;

    @Autowired
    Attendances attendances;

    private TestDoor door;
    private AssemblyId assembly;

    @BeforeEach
    void opens() {
        var section = members.section("T779");
        members.office(
                members.member("77700011", "Silvia", "Meier", "de"),
                section,
                Permission.RUN_ASSEMBLY,
                Permission.CHAIR_ASSEMBLY);
        door = new TestDoor(jdbc, section, Instant.now());
        assembly = new AssemblyId(door.id());
    }

    @Test
    void showsVotesMajoritiesAndTheQuorum() {
        jdbc.sql("update assembly set quorum_votes = 3 where id = ?")
                .param(door.id())
                .update();
        var voters = List.of(
                door.voter("Anna", "Schmid", 1), door.voter("Beat", "Gerber", 1), door.voter("Carla", "Moser", 1));
        chair.admit(assembly, voters.get(0), 1);
        chair.admit(assembly, voters.get(1), 2);
        assertThat(open())
                .contains("2 von 3 Stimmen im Saal")
                .contains("Absolutes Mehr 2")
                .contains("Zwei Drittel 2")
                .contains("1 fehlen")
                .contains("Anna Schmid eingelassen mit Stimmkarte 1");
        chair.admit(assembly, voters.get(2), 3);
        assertThat(open()).contains("3 von 3 Stimmen im Saal").contains("Beschlussfähig seit ");
    }

    @Test
    void settlesAConflictInPlainWords() throws Exception {
        UUID anna = door.voter("Anna", "Schmid", 1);
        twice(anna);
        assertThat(open()).contains("Anna Schmid ist zweimal eingelassen").contains("+ 1 strittig");
        button("Klären").click();
        @SuppressWarnings("unchecked")
        var ways = (RadioButtonGroup<Settlement>) find(RadioButtonGroup.class).single();
        ways.setValue(Settlement.SAME_PERSON);
        find(Button.class)
                .withCondition(it ->
                        it.getText().equals("Klären") && it.getThemeNames().contains("primary"))
                .single()
                .click();
        assertThat(attendances.<Integer>ask(assembly, room -> room.conflicts().size()))
                .isZero();
    }

    @Test
    void takesBackWithAReasonOnly() {
        chair.admit(assembly, door.voter("Anna", "Schmid", 1), 1);
        open();
        button("Zurücknehmen").click();
        var act = find(Button.class)
                .withCondition(it -> it.getText().equals("Zurücknehmen")
                        && it.getThemeNames().contains("error"))
                .single();
        act.click();
        assertThat(find(TextField.class).single().isInvalid()).isTrue();
        find(TextField.class).single().setValue("Falsche Anna");
        act.click();
        assertThat(attendances.<Integer>ask(assembly, room -> room.counts().people()))
                .isZero();
    }

    @Test
    void pushesToThisPageAloneAndStopsWhenItIsLeft() {
        open();
        assertThat(UI.getCurrent().getPushConfiguration().getPushMode()).isEqualTo(PushMode.AUTOMATIC);
        UI.getCurrent().navigate("");
        assertThat(UI.getCurrent().getPushConfiguration().getPushMode()).isEqualTo(PushMode.DISABLED);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void showsNoNamesOnTheWall() throws Exception {
        twice(door.voter("Anna", "Schmid", 1));
        UI.getCurrent().navigate(HallAddress.projector(assembly));
        assertThat(text((Component) getCurrentView()))
                .contains("Stimmen im Saal")
                .contains("+ 1 strittig")
                .doesNotContain("Schmid");
    }

    @Test
    @SignedInAs("77700012")
    void hasNoButtonsForWhoOnlyRunsTheAssembly() throws Exception {
        members.office(members.byNumber("77700012"), members.section("T779"), Permission.RUN_ASSEMBLY);
        twice(door.voter("Anna", "Schmid", 1));
        assertThat(open()).contains("Anna Schmid ist zweimal eingelassen");
        assertThat(find(Button.class).all()).noneMatch(it -> it.getText().equals("Klären"));
        assertThat(find(Button.class).all()).noneMatch(it -> it.getText().equals("Zurücknehmen"));
        assertThat(find(Button.class).all()).noneMatch(it -> it.getText().equals("Von Hand einlassen"));
    }

    @Test
    @SignedInAs("77700013")
    void isNotThereForAnOfficialOfAnotherUnit() {
        members.office(
                members.byNumber("77700013"),
                members.section("T780"),
                Permission.RUN_ASSEMBLY,
                Permission.CHAIR_ASSEMBLY);
        UI.getCurrent().navigate(HallAddress.board(assembly));
        assertThat(getCurrentView()).isNotInstanceOf(BoardView.class);
        UI.getCurrent().navigate(HallAddress.projector(assembly));
        assertThat(getCurrentView()).isNotInstanceOf(ProjectorView.class);
    }

    /** Somebody let in at two desks without a network. */
    private void twice(UUID person) throws Exception {
        new OfflineDesk(context, door, "Tisch 1").admits(person, 60, 0);
        new OfflineDesk(context, door, "Tisch 2").admits(person, 30, 0);
    }

    private Button button(String words) {
        return find(Button.class)
                .withCondition(it -> it.getText().equals(words))
                .first();
    }

    private String open() {
        UI.getCurrent().navigate(HallAddress.board(assembly));
        return text((BoardView) getCurrentView());
    }

    private static String text(Component view) {
        var words = new ArrayList<String>();
        gather(view.getElement(), words);
        return String.join(" ", words);
    }

    private static void gather(Element element, List<String> words) {
        if (element.isTextNode()) {
            words.add(element.getText());
        }
        element.getChildren().forEach(child -> gather(child, words));
    }
}
