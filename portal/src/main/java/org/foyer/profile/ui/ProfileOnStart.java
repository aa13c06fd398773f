package org.foyer.profile.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foyer.member.ContactKind;
import org.foyer.member.MemberProfile;
import org.foyer.member.MemberProfile.DatedAddress;
import org.foyer.profile.ProfileAddresses;
import org.foyer.profile.ProfileService;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.foyer.widgets.NextStep;
import org.foyer.widgets.StartContributor;
import org.foyer.widgets.StartTile;
import org.springframework.stereotype.Component;

/** What one's own data put on the start page: a tile, and what is missing or old. */
@Component
class ProfileOnStart implements StartContributor {

    private final ProfileService profiles;
    private final ProfileAddresses addresses;
    private final MembershipTiles membership;
    private final Texts texts;
    private final Clock clock;

    ProfileOnStart(
            ProfileService profiles, ProfileAddresses addresses, MembershipTiles membership, Texts texts, Clock clock) {
        this.profiles = profiles;
        this.addresses = addresses;
        this.membership = membership;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<StartTile> tiles(MemberId member, Locale locale) {
        MemberProfile profile = profiles.profileOf(member);
        var tiles = new ArrayList<>(membership.of(profile, locale));
        tiles.add(new StartTile(
                "my-data",
                20,
                "user-edit",
                MyDataView.ROUTE,
                texts.get(locale, "profile.title"),
                fact(profile, locale)));
        return tiles;
    }

    private String fact(MemberProfile profile, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        return profile.plannedAfter(today).stream()
                .findFirst()
                .map(planned -> texts.get(locale, "profile.tile.planned", written(planned.from(), locale)))
                .or(() -> profile.addressOn(today)
                        .map(DatedAddress::address)
                        .map(address -> address.streetLine().isEmpty()
                                ? address.place().written()
                                : address.streetLine() + ", " + address.town()))
                .orElseGet(() -> texts.get(locale, "profile.tile.no-address"));
    }

    @Override
    public List<NextStep> steps(MemberId member, Locale locale) {
        MemberProfile profile = profiles.profileOf(member);
        var steps = new ArrayList<NextStep>();
        if (profile.addressOn(LocalDate.now(clock)).isEmpty()) {
            steps.add(step(30, "map-pin", texts, locale, "profile.step.no-address"));
        } else if (addresses.isDoubtful(profile)) {
            steps.add(new NextStep(
                    30,
                    "map-pin",
                    ConfirmAddressView.ROUTE,
                    texts.get(locale, "profile.step.address"),
                    texts.get(locale, "profile.step.address.fact", addresses.doubtfulAfterYears())));
        }
        if (profile.contacts().stream().allMatch(contact -> contact.kind() == ContactKind.EMAIL)) {
            steps.add(step(40, "phone", texts, locale, "profile.step.phone"));
        }
        return steps;
    }

    private static NextStep step(int order, String icon, Texts texts, Locale locale, String key) {
        return new NextStep(order, icon, MyDataView.ROUTE, texts.get(locale, key), texts.get(locale, key + ".fact"));
    }

    private static String written(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
