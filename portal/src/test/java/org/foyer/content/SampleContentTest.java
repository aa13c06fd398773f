package org.foyer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foyer.access.Standing;
import org.foyer.access.Standing.HeldOffice;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** The sample content reaches those it was written for, and nobody else. */
class SampleContentTest {

    private static final Instant WINTER = Instant.parse("2026-11-22T09:00:00Z");
    private static final Standing GUEST = Standing.guest("de");
    private static final Standing MEMBER = member("de", "110");
    private static final Standing WEST = member("fr", "310");
    private static final Standing WARDEN = officer("HUT_WARDEN", "SECTION", "H01", "110", "R2", "10");
    private static final Standing PRESIDENT_IN_THE_WEST = officer("PRESIDENT", "SECTION", "310", "R3", "10");
    private static final Standing PRESIDENT_IN_THE_MIDDLE = officer("PRESIDENT", "SECTION", "110", "R2", "10");
    private static final Standing TREASURER_IN_THE_WEST = officer("TREASURER", "SECTION", "310", "R3", "10");

    private final Holdings holdings = all(new BundledDelivery(new JsonMapper()));

    @Test
    void givesVisitorsPagesAndAFormThatAreForEveryone() {
        assertThat(names(Shelf.PAGES, GUEST))
                .contains("", "huts", "huts/firnjoch", "ask")
                .doesNotContain("news", "offices");
        assertThat(names(Shelf.FORMS, GUEST)).containsExactly("contact-office");
        assertThat(names(Shelf.TILES, GUEST)).contains("huts").doesNotContain("card", "often-used", "members");
    }

    @Test
    void givesMembersNothingOfOffices() {
        assertThat(names(Shelf.PAGES, MEMBER))
                .contains("news/winter-room", "insurance")
                .doesNotContain("offices", "wardens", "campaign");
        assertThat(names(Shelf.TILES, MEMBER)).doesNotContain("members", "joined", "left", "development", "campaign");
    }

    @Test
    void givesTheCampaignToBoardsOfThreeRegionsOnly() {
        assertThat(names(Shelf.PAGES, PRESIDENT_IN_THE_WEST)).contains("campaign");
        assertThat(names(Shelf.TILES, PRESIDENT_IN_THE_WEST)).contains("campaign");
        assertThat(names(Shelf.FORMS, PRESIDENT_IN_THE_WEST)).contains("board-day");
        for (Standing other : List.of(PRESIDENT_IN_THE_MIDDLE, TREASURER_IN_THE_WEST, WARDEN, WEST)) {
            assertThat(names(Shelf.PAGES, other)).doesNotContain("campaign");
            assertThat(names(Shelf.TILES, other)).doesNotContain("campaign");
            assertThat(names(Shelf.FORMS, other)).doesNotContain("board-day");
        }
    }

    @Test
    void givesWardensTheirPageTileFormAndBanner() {
        assertThat(names(Shelf.PAGES, WARDEN)).contains("wardens");
        assertThat(names(Shelf.TILES, WARDEN)).contains("wardens-winter");
        assertThat(names(Shelf.FORMS, WARDEN)).contains("hut-report");
        assertThat(names(Shelf.NOTICES, WARDEN)).contains("huts-closing");
        assertThat(names(Shelf.PAGES, PRESIDENT_IN_THE_WEST)).doesNotContain("wardens");
        assertThat(names(Shelf.NOTICES, PRESIDENT_IN_THE_WEST)).doesNotContain("huts-closing");
    }

    @Test
    void givesReadersOfFrenchWhatIsWrittenForThem() {
        assertThat(names(Shelf.PAGES, WEST)).contains("west");
        assertThat(names(Shelf.TILES, WEST)).contains("west-evening").doesNotContain("aarewald-tours");
        assertThat(names(Shelf.PAGES, MEMBER)).doesNotContain("west");
    }

    @Test
    void showsNobodyWhatIsOverOrForNobody() {
        for (Standing anybody : List.of(GUEST, MEMBER, WARDEN, PRESIDENT_IN_THE_WEST)) {
            assertThat(names(Shelf.PAGES, anybody)).doesNotContain("tour-week");
            assertThat(names(Shelf.TILES, anybody)).doesNotContain("autumn-survey");
            assertThat(names(Shelf.NOTICES, anybody)).doesNotContain("avalanche-danger");
        }
    }

    @Test
    void bringsPicturesWithTheirSizeAndWords() {
        var news = holdings.find(Shelf.PAGES, "news/winter-room").orElseThrow().node();
        assertThat(news.asset("image")).hasValueSatisfying(picture -> {
            assertThat(picture.width()).isEqualTo(1200);
            assertThat(picture.mediaType()).isEqualTo("image/png");
            assertThat(picture.bytes()).isPositive();
        });
    }

    @Test
    void offersEditorsIconsOfTheHouseStyleOnly() throws IOException {
        try (var choices = getClass().getResourceAsStream("/cms/foyer-content/includes/choices/icons.yaml")) {
            Map<String, List<Map<String, String>>> list = new Yaml().load(choices);
            assertThat(new HouseIcons().names())
                    .containsAll(list.get("options").stream()
                            .map(option -> option.get("value"))
                            .toList());
        }
    }

    private List<String> names(Shelf shelf, Standing reader) {
        return holdings.all(shelf).stream()
                .filter(holding -> holding.isFor(reader, WINTER))
                .map(Holding::name)
                .toList();
    }

    private static Holdings all(BundledDelivery delivery) {
        var holdings = Holdings.EMPTY;
        for (Shelf shelf : Shelf.values()) {
            holdings = holdings.with(shelf, delivery.all(shelf), "de");
        }
        return holdings;
    }

    private static Standing member(String language, String section) {
        return new Standing(true, language, Set.of("SINGLE"), Set.of(section, "10"), Set.of(section), List.of());
    }

    private static Standing officer(String office, String level, String... units) {
        var all = Set.of(units);
        return new Standing(
                true, "de", Set.of("SINGLE"), all, Set.of(units[0]), List.of(new HeldOffice(office, level, all)));
    }
}
