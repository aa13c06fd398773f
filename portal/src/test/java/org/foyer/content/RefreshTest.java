package org.foyer.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foyer.content.StagedMagnolia.node;
import static org.foyer.content.StagedMagnolia.page;
import static org.foyer.content.StagedMagnolia.tile;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.remote.Fault;
import org.foyer.remote.RemoteSettings;
import org.foyer.remote.SettableClock;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@SpringTest
@Import(OneNode.World.class)
class RefreshTest {

    @Autowired
    OneNode.World world;

    @Autowired
    TestMembers members;

    private final StagedMagnolia magnolia = new StagedMagnolia();
    private final SettableClock clock = new SettableClock();
    private OneNode node;

    @BeforeEach
    void start() {
        // a system of an earlier test may have had the address of one of this test
        world.forget();
        node = another();
        magnolia.put(Shelf.TILES, tile("a"), tile("b"), tile("c"), tile("d"));
    }

    @AfterEach
    void stop() {
        node.close();
        magnolia.close();
    }

    private OneNode another() {
        return world.node(magnolia, RemoteSettings.of(magnolia.url(), 1, Duration.ofSeconds(3)), clock);
    }

    @Test
    void showsWhatItFetched() {
        node.fetching.byTimer();
        assertThat(node.names(Shelf.TILES)).containsExactly("a", "b", "c", "d");
        assertThat(node.names(Shelf.PAGES)).containsExactly("");
        assertThat(node.freshness.of(Shelf.TILES).fetchedAt()).contains(clock.instant());
        assertThat(node.freshness.of(Shelf.TILES).items()).isEqualTo(4);
        assertThat(node.freshness.of(Shelf.TILES).trouble()).isEmpty();
    }

    @Test
    void givesAnotherNodeWhatOneFetched() {
        try (var other = another()) {
            node.fetching.byTimer();
            assertThat(other.names(Shelf.TILES)).isEmpty();
            other.stock.look();
            assertThat(other.names(Shelf.TILES)).containsExactly("a", "b", "c", "d");
            magnolia.put(Shelf.TILES, tile("e"));
            other.fetching.byTimer();
            node.stock.look();
            assertThat(node.names(Shelf.TILES)).containsExactly("a", "b", "c", "d", "e");
        }
    }

    @Test
    void servesForAWeekAndAfterARestartWhileMagnoliaIsDown() {
        node.fetching.byTimer();
        magnolia.close();
        for (int day = 0; day < 7; day++) {
            clock.pass(Duration.ofDays(1));
            node.fetching.byTimer();
        }
        try (var restarted = another()) {
            assertThat(restarted.names(Shelf.TILES)).containsExactly("a", "b", "c", "d");
            var state = restarted.freshness.of(Shelf.TILES);
            assertThat(state.fetchedAt()).contains(clock.instant().minus(Duration.ofDays(7)));
            assertThat(state.trouble()).hasValueSatisfying(trouble -> {
                assertThat(trouble.code()).isEqualTo(TroubleCode.UNREACHABLE);
                assertThat(trouble.since()).isEqualTo(clock.instant().minus(Duration.ofDays(6)));
                assertThat(trouble.at()).isEqualTo(clock.instant());
            });
        }
    }

    @Test
    void forgetsTroubleOnceItIsOver() {
        magnolia.always(Fault.ERROR_500);
        node.fetching.byTimer();
        assertThat(node.freshness.of(Shelf.TILES).trouble()).isPresent();
        magnolia.server().well();
        node.fetching.byTimer();
        assertThat(node.freshness.of(Shelf.TILES).trouble()).isEmpty();
    }

    @Test
    void writesNothingButTheTimeWhenNothingHasChanged() {
        node.fetching.byTimer();
        var first = node.freshness.of(Shelf.TILES);
        clock.pass(Duration.ofMinutes(1));
        node.fetching.byTimer();
        var second = node.freshness.of(Shelf.TILES);
        assertThat(second.changedAt()).isEqualTo(first.changedAt());
        assertThat(second.fetchedAt()).contains(clock.instant());
    }

    @Test
    void keepsAShelfThatSuddenlyIsEmptyUntilAnEditorSaysOtherwise() {
        node.fetching.byTimer();
        magnolia.content.get(Shelf.TILES).clear();
        node.fetching.byTimer();
        assertThat(node.names(Shelf.TILES)).hasSize(4);
        assertThat(code(Shelf.TILES)).isEqualTo(TroubleCode.EMPTIED);
        assertThat(node.freshness.of(Shelf.PAGES).trouble()).isEmpty();
        node.refresh.runByHand();
        node.stock.look();
        assertThat(node.names(Shelf.TILES)).isEmpty();
        assertThat(node.freshness.of(Shelf.TILES).trouble()).isEmpty();
    }

    @Test
    void keepsAShelfThatLostMoreThanHalf() {
        node.fetching.byTimer();
        magnolia.content.get(Shelf.TILES).removeLast();
        magnolia.content.get(Shelf.TILES).removeLast();
        node.fetching.byTimer();
        assertThat(node.names(Shelf.TILES)).containsExactly("a", "b");
        magnolia.put(Shelf.TILES, tile("c"), tile("d"));
        node.fetching.byTimer();
        magnolia.content.get(Shelf.TILES).subList(1, 4).clear();
        node.fetching.byTimer();
        assertThat(node.names(Shelf.TILES)).hasSize(4);
        assertThat(code(Shelf.TILES)).isEqualTo(TroubleCode.SHRUNK);
    }

    @Test
    void fetchesTheOtherShelvesWhenOneFails() {
        magnolia.content.get(Shelf.PAGES).clear();
        magnolia.put(Shelf.PAGES, page("/portal/huts", "2"));
        node.fetching.byTimer();
        assertThat(code(Shelf.PAGES)).isEqualTo(TroubleCode.ROOTLESS);
        assertThat(node.names(Shelf.TILES)).hasSize(4);
    }

    @Test
    void leavesOutWhatCannotBeShownAndTellsEditors() {
        magnolia.put(Shelf.TILES, node("/foreign", "x", "foyer:notice"), node("/folder/a", "y", "foyer:tile"));
        node.fetching.byTimer();
        assertThat(node.names(Shelf.TILES)).containsExactly("a", "b", "c", "d");
        assertThat(node.freshness.of(Shelf.TILES).leftOut())
                .containsExactlyInAnyOrder(
                        new LeftOut("/foreign", LeftOut.Why.FOREIGN), new LeftOut("/folder/a", LeftOut.Why.SAME_NAME));
    }

    @Test
    void neverMixesTheSampleContentWithThatOfASystem() {
        node.fetching.byTimer();
        try (var sample = world.sample(clock)) {
            sample.stock.start();
            sample.stock.look();
            assertThat(sample.names(Shelf.TILES)).doesNotContain("a", "b");
            assertThat(sample.freshness.isSample()).isTrue();
        }
        try (var other = new StagedMagnolia();
                var elsewhere = world.node(other, RemoteSettings.impatient(other.url()), clock)) {
            assertThat(elsewhere.names(Shelf.TILES)).isEmpty();
            elsewhere.fetching.byTimer();
            assertThat(elsewhere.names(Shelf.TILES)).isEmpty();
            assertThat(elsewhere.freshness.of(Shelf.TILES).trouble()).isEmpty();
        }
        try (var back = another()) {
            assertThat(back.names(Shelf.TILES)).containsExactly("a", "b", "c", "d");
        }
    }

    @Test
    @SignedInAs("78510001")
    void fetchesForNobodyButEditors() {
        assertThatThrownBy(() -> node.fetching.now()).isInstanceOf(AccessRefusedException.class);
        assertThat(magnolia.server().seen()).isEmpty();
    }

    @Test
    @SignedInAs("78510002")
    void fetchesOnceThoughAnEditorPressesTwice() throws InterruptedException {
        members.section("785B");
        members.officeAtTheTop(members.byNumber("78510002"), Permission.EDIT_CONTENT);
        var goOn = new CountDownLatch(1);
        magnolia.beforePage = number -> await(goOn);
        var first = node.fetching.now();
        var second = node.fetching.now();
        goOn.countDown();
        assertThat(second)
                .isSameAs(first)
                .succeedsWithin(Duration.ofSeconds(10))
                .isEqualTo(Map.of());
        assertThat(magnolia.server().seen().stream().filter(it -> it.path().endsWith("/tiles/v1")))
                .hasSize(1);
        assertThat(node.names(Shelf.TILES)).hasSize(4);
    }

    private TroubleCode code(Shelf shelf) {
        return node.freshness.of(shelf).trouble().orElseThrow().code();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
