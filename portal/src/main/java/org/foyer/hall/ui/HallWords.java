package org.foyer.hall.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Objects;
import org.foyer.door.Act;
import org.foyer.hall.Board;

/** Says what happened at the door. */
final class HallWords {

    private final HallTimes times;

    HallWords(HallTimes times) {
        this.times = times;
    }

    /** What is wrong, in one line. */
    String title(Board.Dispute it) {
        return switch (it.kind()) {
            case TWICE_IN -> say("hall.dispute.twice", it.name());
            case CARD_TWICE ->
                say(
                        "hall.dispute.card",
                        String.valueOf(it.card()),
                        Objects.requireNonNullElse(it.otherName(), ""),
                        it.name());
            case CARD_WITHOUT_VOTE -> say("hall.dispute.no-vote", it.name(), String.valueOf(it.card()));
        };
    }

    /** Where and when. */
    String story(Board.Dispute it) {
        String doubt = say("hall.dispute.votes", it.votes());
        return switch (it.kind()) {
            case CARD_WITHOUT_VOTE -> place(it.second());
            case TWICE_IN, CARD_TWICE -> say("hall.dispute.story", place(it.first()), place(it.second())) + " " + doubt;
        };
    }

    /** A line of the log. */
    String line(Board.Line it) {
        String key = "hall.act." + it.act().name().toLowerCase(Locale.ROOT);
        String card = it.card() == null || it.act() == Act.SETTLED
                ? ""
                : " " + say("hall.act.with", String.valueOf(it.card()));
        String said = say(key, it.name()) + card;
        return it.annulled() ? say("hall.act.taken-back", said) : said;
    }

    /** Where and when a line of the log was written. */
    String place(Board.Line it) {
        return place(new Board.Deed(it.desk(), it.at()));
    }

    private String place(Board.Deed it) {
        return say("hall.place", it.desk() == null ? say("hall.place.office") : it.desk(), times.time(it.at()));
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
