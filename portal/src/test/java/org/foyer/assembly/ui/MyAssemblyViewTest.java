package org.foyer.assembly.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foyer.access.Permission.RUN_ASSEMBLY;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.util.Map;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.AssemblyPlanning;
import org.foyer.assembly.Planning;
import org.foyer.assembly.Plans;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.widgets.Drawing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=planning")
class MyAssemblyViewTest extends SpringBrowserlessTest {

    @Autowired
    AssemblyPlanning planning;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private AssemblyId id;

    @BeforeEach
    void plannedAssembly() {
        var section = members.section("PLAN-M");
        jdbc.sql("delete from office").update();
        jdbc.sql("delete from assembly where copied_from is not null").update();
        jdbc.sql("delete from assembly").update();
        var official = members.tied("77300401", "Ladina", "Caduff", "de");
        members.join(official, section);
        members.office(official, section, RUN_ASSEMBLY);
    }

    @Test
    @SignedInAs(value = "77300401", section = "PLAN-M")
    void asksWhetherOneComesAndShowsTheTicket() {
        plan();
        UI.getCurrent().navigate("assemblies/" + id);
        assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");

        planning.publish(id);
        UI.getCurrent().navigate("assemblies");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("assemblies/" + id);
        UI.getCurrent().navigate("assemblies/" + id);
        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains("Kommen Sie?", "Worüber abgestimmt wird")
                .doesNotContain("Ihr Ticket");
        test(button("Ich komme")).click();
        assertThat(find(H2.class).all()).extracting(H2::getText).contains("Ihr Ticket");
        assertThat(find(Drawing.class).single().getElement().getAttribute("aria-label"))
                .isEqualTo("Ticket von Ladina Caduff als QR-Code");
        assertThat(button("Ich komme").isEnabled()).isFalse();
        test(button("Ich komme nicht")).click();
        assertThat(find(Drawing.class).all()).isEmpty();
    }

    @Test
    @SignedInAs(value = "77300401", section = "PLAN-M")
    void showsItOnTheStartPageUntilItIsCalledOff() {
        plan();
        planning.publish(id);
        UI.getCurrent().navigate("");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("assemblies/" + id);
        planning.callOff(id);
        UI.getCurrent().navigate("more");
        UI.getCurrent().navigate("");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).doesNotContain("assemblies/" + id);
    }

    @Test
    @SignedInAs(value = "77300401", section = "PLAN-M")
    void isNotThereForThoseWhomItDoesNotConcern() {
        plan();
        planning.publish(id);
        var stranger = members.tied("77300402", "Ursin", "Fremd", "de");
        members.join(stranger, members.section("PLAN-N"));
        SecurityContextHolder.getContext()
                .setAuthentication(
                        TestMembers.token(TestMembers.subjectOf("77300402"), "77300402", "Ursin Fremd", Map.of()));
        UI.getCurrent().navigate("assemblies/" + id);
        assertThat(find(H1.class).single().getText()).isEqualTo("Diese Seite gibt es nicht");
    }

    private void plan() {
        id = ((Planning.Done) planning.create(Plans.named(members.section("PLAN-M"), "Hauptversammlung"), null)).id();
    }

    private Button button(String text) {
        return find(Button.class).all().stream()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }
}
