package org.foyer.card.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.foyer.card.MemberCards;
import org.foyer.card.Pass;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.foyer.widgets.StartContributor;
import org.foyer.widgets.StartTile;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says on the start page until when one's card is good. */
@Component
class CardOnStart implements StartContributor {

    private final MemberCards cards;
    private final Texts texts;

    CardOnStart(MemberCards cards, Texts texts) {
        this.cards = cards;
        this.texts = texts;
    }

    @Override
    public List<StartTile> tiles(MemberId member, Locale locale) {
        return List.of(new StartTile(
                5, "id-badge-2", CardView.ROUTE, texts.get(locale, "card.tile"), fact(cards.outlook(), locale)));
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
