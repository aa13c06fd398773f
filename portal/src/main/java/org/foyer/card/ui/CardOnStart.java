package org.foyer.card.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.foyer.access.SignedIn;
import org.foyer.card.CarriedCard;
import org.foyer.card.MemberCards;
import org.foyer.card.Pass;
import org.foyer.card.QrCode;
import org.foyer.card.Standing;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.foyer.widgets.BrandTile;
import org.foyer.widgets.Drawing;
import org.foyer.widgets.StartContributor;
import org.foyer.widgets.StartTile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows one's card on the start page, or says why there is none. */
@Component
class CardOnStart implements StartContributor {

    private final MemberCards cards;
    private final SignedIn signedIn;
    private final Texts texts;

    CardOnStart(MemberCards cards, SignedIn signedIn, Texts texts) {
        this.cards = cards;
        this.signedIn = signedIn;
        this.texts = texts;
    }

    @Override
    public List<StartTile> tiles(MemberId member, Locale locale) {
        Pass.Outlook outlook = cards.outlook();
        LocalDate until = outlook.until();
        String fact = fact(outlook, locale);
        // support sees that the member has a card, and no code that would open a door
        if (until == null || !signedIn.require().inPerson()) {
            return List.of(tile(texts.get(locale, "card.tile"), fact));
        }
        String year = Integer.toString(until.getYear());
        return List.of(tile(texts.get(locale, "card.tile.year", year), fact).drawn(tile -> withCode(tile, locale)));
    }

    private static StartTile tile(String name, String fact) {
        return new StartTile("card", 5, "id-badge-2", CardView.ROUTE, name, fact);
    }

    private BrandTile withCode(StartTile tile, Locale locale) {
        CarriedCard card = cards.own().orElseThrow();
        Standing standing = card.standing();
        String name = standing.name().full();
        var code = new Drawing(
                QrCode.of(Objects.requireNonNull(card.code())).svg(), texts.get(locale, "card.pass.code", name));
        return new BrandTile(tile.route(), tile.name(), name, code)
                .facts(
                        standing.groupedNumber(),
                        standing.main().map(main -> main.unitName().in(locale)).orElse(""));
    }

    private String fact(Pass.Outlook outlook, Locale locale) {
        @Nullable LocalDate until = outlook.until();
        if (until != null) {
            return texts.get(
                    locale,
                    "card.until",
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                            .withLocale(locale)
                            .format(until));
        }
        return texts.get(locale, outlook.duesOpen() ? "card.tile.dues" : "card.tile.none");
    }
}
