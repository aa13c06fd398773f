package org.foyer.card;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The cards as a device shows and keeps them: words, pictures and codes within, so that nothing else is needed without a
 * connection.
 *
 * @param owner tells whose device copy this is, without naming them
 * @param asOf when it was made
 * @param language of its words, as an HTML tag
 * @param words by key, with {0} where the device puts something in
 * @param household one code for all, null where fewer than two cards are good
 */
public record Pass(
        String owner,
        Instant asOf,
        String language,
        String association,
        Map<String, String> words,
        List<Card> cards,
        @Nullable Together household) {

    /**
     * A card in the language of its member.
     *
     * @param id of the member
     * @param given first name, for the choice among several
     * @param year that the card names
     * @param photo within a data address, null for none
     * @param code null where the card is not good
     * @param why says why there is no code and what to do, empty where there is one
     */
    public record Card(
            String id,
            String language,
            String given,
            String initials,
            String name,
            String year,
            String category,
            String years,
            List<Fact> facts,
            @Nullable String photo,
            @Nullable Code code,
            List<String> why) {

        public boolean isGood() {
            return code != null;
        }
    }

    /** A line of a card. */
    public record Fact(String label, String value) {}

    /** The card of a household. */
    public record Together(String year, List<String> names, String until, Code code) {}

    /**
     * A code to draw.
     *
     * @param text the address
     * @param path its dark modules as the path of a drawing, one unit a module
     * @param side units of the drawing, with the quiet zone
     * @param lasts seconds until it counts no more
     */
    public record Code(String text, String path, int side, long lasts) {}

    /** Until when one's own card is good, or why it is not. */
    public record Outlook(@Nullable LocalDate until, boolean duesOpen) {}
}
