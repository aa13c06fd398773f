package org.foyer.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.foyer.dashboard.Arrangements;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.widgets.LiveRegion;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;

@SpringTest
class ArrangeViewTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers members;

    @Autowired
    Arrangements arrangements;

    @Test
    @SignedInAs("78530030")
    void remembersWhatWasMoved() {
        join("78530030");
        assertThat(tiles()).containsSubsequence("Mitgliedschaft", "Meine Daten");
        press("«Meine Daten» nach oben");
        press("«Meine Daten» nach oben");
        assertThat(said()).startsWith("«Meine Daten» ist jetzt an Stelle 1 von ");
        assertThat(tiles()).containsSubsequence("Meine Daten", "Mitgliedschaft");
    }

    @Test
    @SignedInAs("78530031")
    void hidesATileAndShowsItAgain() {
        join("78530031");
        press("«Meine Daten» ausblenden");
        assertThat(said()).contains("ausgeblendet");
        assertThat(tiles()).doesNotContain("Meine Daten");
        press("«Meine Daten» wieder zeigen");
        assertThat(tiles()).contains("Meine Daten");
    }

    @Test
    @SignedInAs("78530032")
    void goesBackToTheOriginalOrder() {
        join("78530032");
        var before = tiles();
        press("«Meine Daten» nach oben");
        press("«Mitgliedschaft» ausblenden");
        navigate(ArrangeView.class);
        test(find(Button.class).withText("Ursprüngliche Ordnung").single()).click();
        assertThat(tiles()).isEqualTo(before);
    }

    @Test
    @SignedInAs("78530033")
    void losesNothingOfTwoPagesThatAreOpenAtOnce() throws Exception {
        join("78530033");
        var offered = List.of("a", "b", "c", "d", "e", "f", "g", "h");
        var works = new ArrayList<Callable<Object>>();
        for (String tile : offered) {
            works.add(new DelegatingSecurityContextCallable<>(() -> {
                arrangements.hide(tile, true);
                return tile;
            }));
            works.add(new DelegatingSecurityContextCallable<>(() -> {
                arrangements.move(tile, true, offered);
                return tile;
            }));
        }
        try (var both = Executors.newFixedThreadPool(4)) {
            for (var done : both.invokeAll(works)) {
                done.get();
            }
        }
        assertThat(arrangements.mine().hidden()).containsExactlyInAnyOrderElementsOf(offered);
        assertThat(arrangements.mine().order()).containsExactlyInAnyOrderElementsOf(offered);
    }

    private void join(String number) {
        members.join(members.byNumber(number), members.section("7853B"));
    }

    private void press(String words) {
        navigate(ArrangeView.class);
        test(find(Button.class).withAriaLabel(words).single()).click();
    }

    private String said() {
        return find(LiveRegion.class).single().getText();
    }

    private List<String> tiles() {
        navigate(StartView.class);
        return find(H3.class).all().stream().map(H3::getText).toList();
    }
}
