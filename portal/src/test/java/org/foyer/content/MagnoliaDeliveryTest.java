package org.foyer.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foyer.content.StagedMagnolia.page;
import static org.foyer.content.StagedMagnolia.tile;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foyer.remote.Fault;
import org.foyer.remote.RemoteException;
import org.foyer.remote.RemoteSettings;
import org.foyer.remote.RemoteSystem;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@SpringTest
class MagnoliaDeliveryTest {

    @Autowired
    SignInRefusals refusals;

    private final StagedMagnolia magnolia = new StagedMagnolia();
    private MagnoliaDelivery delivery;

    @BeforeEach
    void connect() {
        var remote = RemoteSettings.of(magnolia.url(), 1, Duration.ofSeconds(5));
        delivery = new MagnoliaDelivery(
                new RemoteSystem("Magnolia", remote, Clock.systemUTC()), magnolia.properties(remote), refusals);
    }

    @AfterEach
    void end() {
        delivery.close();
        magnolia.close();
    }

    @Test
    void readsAShelfPageByPage() {
        magnolia.mostResults = 3;
        for (int i = 0; i < 8; i++) {
            magnolia.put(Shelf.TILES, tile("t" + i));
        }
        assertThat(names(delivery.all(Shelf.TILES))).containsExactly("t0", "t1", "t2", "t3", "t4", "t5", "t6", "t7");
    }

    @Test
    void asksForAllLanguagesAndWithNoParameterThatCouldBeAFilter() {
        delivery.all(Shelf.TILES);
        assertThat(magnolia.server().last().query().keySet()).isEqualTo(Set.of("lang", "limit", "offset", "orderBy"));
        assertThat(magnolia.server().last().query()).containsEntry("lang", "all");
    }

    @Test
    void startsOverWhenTheTotalMovesWhileItReads() {
        magnolia.mostResults = 2;
        magnolia.put(Shelf.TILES, tile("b"), tile("c"), tile("d"));
        magnolia.beforePage = number -> {
            if (number == 2) {
                magnolia.put(Shelf.TILES, tile("a"));
            }
        };
        assertThat(names(delivery.all(Shelf.TILES))).containsExactly("a", "b", "c", "d");
    }

    @Test
    void startsOverWhenANodeComesTwice() {
        magnolia.mostResults = 2;
        magnolia.put(Shelf.TILES, tile("b"), tile("c"), tile("d"), tile("e"));
        magnolia.beforePage = number -> {
            if (number == 2) {
                // one is renamed to the front: what was last on the page before comes again, and the total stands
                magnolia.content.get(Shelf.TILES).removeLast();
                magnolia.put(Shelf.TILES, tile("a"));
            }
        };
        assertThat(names(delivery.all(Shelf.TILES))).containsExactly("a", "b", "c", "d");
    }

    @Test
    void givesUpOnContentThatNeverStandsStill() {
        magnolia.mostResults = 1;
        magnolia.beforePage = number -> {
            magnolia.content.get(Shelf.TILES).clear();
            for (int i = 0; i < 2 + number % 2; i++) {
                magnolia.put(Shelf.TILES, tile("t" + number + i));
            }
        };
        assertTrouble(Shelf.TILES, TroubleCode.MOVING);
    }

    @Test
    void givesPagesInTheOrderOfTheTree() {
        magnolia.put(
                Shelf.PAGES,
                page("/portal/zebra", "2"),
                page("/portal/ant", "3"),
                page("/portal/ant/second", "4"),
                page("/portal/ant/first", "5"),
                page("/portal/bee", "6"),
                page("/othersite", "7"));
        assertThat(paths(delivery.all(Shelf.PAGES)))
                .containsExactly(
                        "/portal",
                        "/portal/zebra",
                        "/portal/ant",
                        "/portal/ant/second",
                        "/portal/ant/first",
                        "/portal/bee");
    }

    @Test
    void refusesPagesWithoutTheOneAllStandBelow() {
        magnolia.content.get(Shelf.PAGES).clear();
        magnolia.put(Shelf.PAGES, page("/portal/huts", "2"));
        assertTrouble(Shelf.PAGES, TroubleCode.ROOTLESS);
    }

    @Test
    void sendsThePasswordOnceAndKeepsTheSession() {
        for (Shelf shelf : Shelf.values()) {
            delivery.all(shelf);
        }
        assertThat(magnolia.passwordsSeen).hasValue(1);
        assertThat(magnolia.server().last().headers()).doesNotContainKey("authorization");
    }

    @Test
    void signsInAnewWhenTheSessionIsOver() {
        delivery.all(Shelf.TILES);
        magnolia.sessionsLost = true;
        delivery.all(Shelf.TILES);
        assertThat(magnolia.passwordsSeen).hasValue(2);
    }

    @Test
    void neverSendsAPasswordAgainThatWasRefusedTwice() {
        magnolia.password = "changed";
        assertTrouble(Shelf.TILES, TroubleCode.REFUSED);
        assertTrouble(Shelf.TILES, TroubleCode.LOCKED);
        for (int i = 0; i < 5; i++) {
            delivery.begin(false);
            assertTrouble(Shelf.TILES, TroubleCode.LOCKED);
        }
        assertThatThrownBy(() -> delivery.asset(asset("8b1f0c52-9a8e-4c0e-9f11-000000000001", "hut.png")))
                .isInstanceOf(RemoteException.class);
        assertThat(magnolia.passwordsSeen).hasValue(2);
    }

    @Test
    void triesThePasswordOnceMoreWhenAnEditorSaysSo() {
        magnolia.password = "changed";
        assertTrouble(Shelf.TILES, TroubleCode.REFUSED);
        assertTrouble(Shelf.TILES, TroubleCode.LOCKED);
        delivery.begin(true);
        assertTrouble(Shelf.TILES, TroubleCode.LOCKED);
        assertThat(magnolia.passwordsSeen).hasValue(3);
        magnolia.password = "right";
        delivery.begin(true);
        assertThat(delivery.all(Shelf.TILES)).isEmpty();
    }

    @Test
    void fetchesAFileByItsIdFromTheSystemItself() {
        var bytes = delivery.asset(asset("8b1f0c52-9a8e-4c0e-9f11-000000000001", "Hütte & Pass.png"));
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("the file /cms/dam/jcr:8b1f0c52-9a8e-4c0e-9f11-000000000001/Hütte & Pass.png");
    }

    @Test
    void asksForNoFileByAnIdThatIsNone() {
        assertThatThrownBy(() -> delivery.asset(asset("../../.rest/nodes/v1/config", "x")))
                .isInstanceOf(RemoteException.class);
        assertThat(magnolia.server().seen()).isEmpty();
    }

    @Test
    void takesAWebPageForNoPicture() {
        magnolia.always(Fault.HTML_200);
        assertThatThrownBy(() -> delivery.asset(asset("8b1f0c52-9a8e-4c0e-9f11-000000000001", "hut.png")))
                .isInstanceOf(RemoteException.class);
    }

    private void assertTrouble(Shelf shelf, TroubleCode code) {
        assertThatThrownBy(() -> delivery.all(shelf))
                .isInstanceOfSatisfying(
                        DeliveryException.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static AssetReference asset(String id, String file) {
        return new AssetReference(id, file, "image/png", new LocalText(Map.of(), "de"), 0, 0, 0, "");
    }

    private static List<String> names(List<JsonNode> nodes) {
        return nodes.stream().map(it -> it.path("@name").asString()).toList();
    }

    private static List<String> paths(List<JsonNode> nodes) {
        return nodes.stream().map(it -> it.path("@path").asString()).toList();
    }
}
