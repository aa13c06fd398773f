package org.foyer.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.foyer.access.Audience.Line;
import org.foyer.access.Audience.Who;
import org.foyer.access.Standing.HeldOffice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private static final HeldOffice PRESIDENT_OF_AAREWALD =
            new HeldOffice("PRESIDENT", "SECTION", Set.of("AAREWALD", "R1", "CH"));
    private static final HeldOffice WARDEN_IN_THE_WEST =
            new HeldOffice("HUT_WARDEN", "SECTION", Set.of("WEST", "R3", "CH"));

    private final Standing guest = Standing.guest("de");
    private final Standing member = new Standing(
            true, "fr", Set.of("FAMILY"), Set.of("AAREWALD", "R1", "CH"), Set.of("AAREWALD", "TOURS"), List.of());
    private final Standing official = new Standing(
            true,
            "de",
            Set.of("SINGLE"),
            Set.of("AAREWALD", "R1", "CH"),
            Set.of("AAREWALD"),
            List.of(PRESIDENT_OF_AAREWALD, WARDEN_IN_THE_WEST));

    @Test
    void isForNobodyWithoutALine() {
        for (var standing : List.of(guest, member, official)) {
            assertThat(Audience.NOBODY.includes(standing)).isFalse();
        }
        assertThat(Audience.NOBODY.isNobody()).isTrue();
    }

    @Test
    void tellsVisitorsMembersAndOfficialsApart() {
        assertThat(isFor(guest, line(Who.EVERYONE))).isTrue();
        assertThat(isFor(guest, line(Who.MEMBERS))).isFalse();
        assertThat(isFor(guest, line(Who.OFFICIALS))).isFalse();
        assertThat(isFor(member, line(Who.MEMBERS))).isTrue();
        assertThat(isFor(member, line(Who.OFFICIALS))).isFalse();
        assertThat(isFor(official, line(Who.OFFICIALS))).isTrue();
        assertThat(isFor(official.withoutOffices(), line(Who.OFFICIALS))).isFalse();
    }

    @Test
    void isForWhoeverMeetsOneOfTheLines() {
        var audience =
                new Audience(List.of(line(Who.OFFICIALS), with(Who.MEMBERS, "FAMILY", null, null, null, null, null)));
        assertThat(audience.includes(member)).isTrue();
        assertThat(audience.includes(official)).isTrue();
        assertThat(audience.includes(guest)).isFalse();
    }

    @Test
    void asksForCategoryUnitGroupAndLanguage() {
        assertThat(isFor(member, with(Who.MEMBERS, "FAMILY", null, null, null, null, null)))
                .isTrue();
        assertThat(isFor(member, with(Who.MEMBERS, "SINGLE", null, null, null, null, null)))
                .isFalse();
        assertThat(isFor(member, with(Who.MEMBERS, null, "R1", null, null, null, null)))
                .isTrue();
        assertThat(isFor(member, with(Who.MEMBERS, null, "R3", null, null, null, null)))
                .isFalse();
        assertThat(isFor(member, with(Who.MEMBERS, null, null, null, null, "TOURS", null)))
                .isTrue();
        // the region above is no group that one belongs to oneself
        assertThat(isFor(member, with(Who.MEMBERS, null, null, null, null, "R1", null)))
                .isFalse();
        assertThat(isFor(member, with(Who.MEMBERS, null, null, null, null, null, "fr")))
                .isTrue();
        assertThat(isFor(member, with(Who.MEMBERS, null, null, null, null, null, "de")))
                .isFalse();
        assertThat(isFor(Standing.guest("fr"), with(Who.EVERYONE, null, null, null, null, null, "fr")))
                .isTrue();
    }

    @Test
    void wantsEverythingThatALineSays() {
        assertThat(isFor(member, with(Who.MEMBERS, "FAMILY", "R1", null, null, "TOURS", "fr")))
                .isTrue();
        assertThat(isFor(member, with(Who.MEMBERS, "FAMILY", "R1", null, null, "TOURS", "de")))
                .isFalse();
        assertThat(isFor(member, with(Who.MEMBERS, "FAMILY", "R3", null, null, "TOURS", "fr")))
                .isFalse();
    }

    @Test
    void wantsAllThatIsSaidOfAnOfficeFromOneAndTheSame() {
        assertThat(isFor(official, with(Who.OFFICIALS, null, "R1", "PRESIDENT", "SECTION", null, null)))
                .isTrue();
        assertThat(isFor(official, with(Who.OFFICIALS, null, "R3", "HUT_WARDEN", null, null, null)))
                .isTrue();
        // president here and warden there make no president there
        assertThat(isFor(official, with(Who.OFFICIALS, null, "R3", "PRESIDENT", null, null, null)))
                .isFalse();
        assertThat(isFor(official, with(Who.OFFICIALS, null, null, "PRESIDENT", "REGION", null, null)))
                .isFalse();
    }

    @Test
    void takesAUnitForThatOfTheOfficeWhereAnOfficeIsAskedFor() {
        assertThat(isFor(official, with(Who.OFFICIALS, null, "WEST", null, null, null, null)))
                .isTrue();
        assertThat(isFor(official, with(Who.MEMBERS, null, "WEST", null, null, null, null)))
                .isFalse();
        assertThat(isFor(official, with(Who.MEMBERS, null, "WEST", null, "SECTION", null, null)))
                .isTrue();
        assertThat(isFor(member, with(Who.MEMBERS, null, "AAREWALD", null, "SECTION", null, null)))
                .isFalse();
    }

    @Test
    void hasNoVisitorHoldAnOffice() {
        assertThat(isFor(guest, with(Who.EVERYONE, null, null, "PRESIDENT", null, null, null)))
                .isFalse();
        assertThat(isFor(guest, with(Who.EVERYONE, null, "CH", null, null, null, null)))
                .isFalse();
    }

    private static boolean isFor(Standing standing, Line line) {
        return new Audience(List.of(line)).includes(standing);
    }

    private static Line line(Who who) {
        return Line.of(who);
    }

    private static Line with(
            Who who,
            @Nullable String category,
            @Nullable String unit,
            @Nullable String office,
            @Nullable String level,
            @Nullable String group,
            @Nullable String language) {
        return new Line(who, category, unit, office, level, group, language);
    }
}
