package org.foyer.profile.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foyer.member.MemberProfile;
import org.foyer.member.MemberProfile.Membership;
import org.foyer.member.MembershipKind;
import org.foyer.values.Texts;
import org.foyer.widgets.LightState;
import org.foyer.widgets.StartTile;
import org.springframework.stereotype.Component;

/** How the membership, the dues and the household stand, as tiles that lead to their sections of My data. */
@Component
class MembershipTiles {

    private final Texts texts;
    private final Clock clock;

    MembershipTiles(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    List<StartTile> of(MemberProfile profile, Locale locale) {
        var today = LocalDate.now(clock);
        var held = profile.memberships().stream()
                .filter(membership -> membership.holdsOn(today))
                .toList();
        var tiles = new ArrayList<StartTile>();
        tiles.add(new StartTile(
                "membership",
                10,
                "id-badge-2",
                MyDataView.MEMBERSHIP,
                texts.get(locale, "profile.membership"),
                membership(held, profile.yearsOn(today), locale)));
        if (!held.isEmpty()) {
            tiles.add(dues(held, today, locale));
        }
        if (!profile.household().isEmpty()) {
            int people = profile.household().size() + 1;
            tiles.add(new StartTile(
                    "household",
                    40,
                    "users-group",
                    MyDataView.HOUSEHOLD,
                    texts.get(locale, "profile.household"),
                    texts.get(locale, "profile.tile.household.fact", people)));
        }
        return tiles;
    }

    private String membership(List<Membership> held, int years, Locale locale) {
        return held.stream()
                .min(Comparator.comparing(membership -> membership.kind() != MembershipKind.MAIN))
                .map(main -> texts.get(
                        locale, "profile.tile.membership.fact", main.unitName().in(locale), years))
                .orElseGet(() -> texts.get(locale, "profile.tile.membership.none"));
    }

    /** Paid is a year whose dues reach into it; when the dues of the next year are paid, this one's are too. */
    private StartTile dues(List<Membership> held, LocalDate today, Locale locale) {
        var paid = held.stream()
                .flatMap(membership -> Optional.ofNullable(membership.duesPaidUntil()).stream())
                .max(Comparator.naturalOrder())
                .filter(until -> !until.isBefore(today));
        return new StartTile(
                        "dues",
                        30,
                        "receipt",
                        MyDataView.MEMBERSHIP,
                        texts.get(locale, "profile.tile.dues", Integer.toString(today.getYear())),
                        paid.map(until -> texts.get(
                                        locale,
                                        "profile.tile.dues.paid",
                                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                                .withLocale(locale)
                                                .format(until)))
                                .orElseGet(() -> texts.get(locale, "profile.tile.dues.open")))
                .lit(paid.isPresent() ? LightState.SAVED : LightState.WAITING);
    }
}
