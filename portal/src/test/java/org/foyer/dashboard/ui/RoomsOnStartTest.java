package org.foyer.dashboard.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.foyer.widgets.NextStep;
import org.foyer.widgets.StartContributor;
import org.junit.jupiter.api.Test;

class RoomsOnStartTest {

    private static final MemberId ME = new MemberId(UUID.randomUUID());

    private final StartContributor standing = new StartContributor() {
        @Override
        public List<NextStep> steps(MemberId member, Locale locale) {
            return List.of(new NextStep(1, "lock", "security", "A second factor", "in two minutes"));
        }
    };

    private final StartContributor fallen = new StartContributor() {
        @Override
        public List<NextStep> steps(MemberId member, Locale locale) {
            throw new IllegalStateException("the room is on fire");
        }
    };

    @Test
    void leavesTheOtherRoomsStandingWhenOneFails() {
        var rooms = new RoomsOnStart(List.of(fallen, standing));
        assertThat(rooms.ask(room -> room.steps(ME, Locale.ENGLISH)))
                .extracting(NextStep::title)
                .containsExactly("A second factor");
        assertThat(rooms.complete()).isFalse();
    }

    @Test
    void isCompleteWhenAllAnswer() {
        var rooms = new RoomsOnStart(List.of(standing));
        rooms.ask(room -> room.steps(ME, Locale.ENGLISH));
        rooms.ask(room -> room.tiles(ME, Locale.ENGLISH));
        assertThat(rooms.complete()).isTrue();
    }

    @Test
    void leavesATileOutThatCannotBeDrawn() {
        var rooms = new RoomsOnStart(List.of());
        assertThat(rooms.attempt("a tile", () -> "drawn")).contains("drawn");
        assertThat(rooms.complete()).isTrue();
        assertThat(rooms.attempt("another", () -> {
                    throw new IllegalStateException("the tile is on fire");
                }))
                .isEmpty();
        assertThat(rooms.complete()).isFalse();
    }
}
