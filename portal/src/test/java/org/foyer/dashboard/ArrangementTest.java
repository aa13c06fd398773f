package org.foyer.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    @Test
    void leavesEverythingWhereTheEditorsPutIt() {
        assertThat(of().arranged(List.of("a", "b", "c"))).containsExactly("a", "b", "c");
    }

    @Test
    void putsANewTileBehindTheOneThatTheEditorsPutBeforeIt() {
        assertThat(of("c", "a", "b").arranged(List.of("a", "new", "b", "c"))).containsExactly("c", "a", "new", "b");
        assertThat(of("b", "a").arranged(List.of("new", "a", "b"))).containsExactly("new", "b", "a");
    }

    @Test
    void passesOverWhatIsNotThereToday() {
        assertThat(of("c", "gone", "a").arranged(List.of("a", "c"))).containsExactly("c", "a");
    }

    @Test
    void movesATileBeyondThoseThatAreHiddenOrNotThere() {
        var arrangement = new Arrangement(List.of("a", "gone", "hidden", "b"), Set.of("hidden"));
        var moved = arrangement.moved("b", true, List.of("a", "hidden", "b"));
        assertThat(moved).containsExactly("b", "a", "gone", "hidden");
        assertThat(new Arrangement(moved, Set.of("hidden")).moved("b", false, List.of("a", "hidden", "b")))
                .containsExactly("a", "b", "gone", "hidden");
    }

    @Test
    void movesNothingBeyondTheEnds() {
        assertThat(of().moved("a", true, List.of("a", "b"))).containsExactly("a", "b");
        assertThat(of().moved("b", false, List.of("a", "b"))).containsExactly("a", "b");
        assertThat(of().moved("unknown", false, List.of("a", "b"))).containsExactly("a", "b");
    }

    private static Arrangement of(String... order) {
        return new Arrangement(List.of(order), Set.of());
    }
}
