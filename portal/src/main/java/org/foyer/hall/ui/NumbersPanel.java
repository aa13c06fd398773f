package org.foyer.hall.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.time.Instant;
import org.foyer.hall.Board;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.LightState;

/** The votes in the room, huge, and what follows from them. */
final class NumbersPanel extends Div {

    private final HallTimes times;

    NumbersPanel(HallTimes times) {
        this.times = times;
        addClassName("foyer-hall-numbers");
    }

    void show(Board board) {
        removeAll();
        var counts = board.counts();
        var huge = new Div(number(counts.votes()));
        huge.addClassName("foyer-hall-huge");
        var words = new Div(new Span(getTranslation("hall.votes.of", number(counts.entitled()))));
        if (counts.disputed() > 0) {
            words.add(new FieldLight(LightState.WAITING, getTranslation("hall.disputed", number(counts.disputed()))));
        }
        var votes = new Div(huge, words);
        votes.addClassName("foyer-hall-votes");
        add(votes);
        add(fact("hall.majority", number(board.absoluteMajority())));
        add(fact("hall.two-thirds", number(board.twoThirds())));
        add(quorum(board));
        var people = getTranslation("hall.people", counts.people(), counts.guests());
        var further = new Span(
                counts.expected() == 0 ? people : people + " · " + getTranslation("hall.expected", counts.expected()));
        further.addClassName("foyer-hall-people");
        add(further);
    }

    private Div quorum(Board board) {
        if (board.needed() == 0) {
            return fact("hall.quorum", getTranslation("hall.quorum.none"));
        }
        var fact = new Div(new Span(getTranslation("hall.quorum")));
        Instant since = board.quorumSince();
        if (board.isQuorate() && since != null) {
            var light = new FieldLight(LightState.SAVED, getTranslation("hall.quorum.since", times.time(since)));
            light.addClassName("foyer-hall-light");
            fact.add(light);
        } else {
            var light = new FieldLight(
                    LightState.WAITING,
                    getTranslation("hall.quorum.missing", number(board.missing()), board.missing()));
            light.addClassName("foyer-hall-light");
            fact.add(light);
        }
        fact.addClassName("foyer-hall-quorum");
        return fact;
    }

    private Div fact(String key, String value) {
        var number = new Span(value);
        number.addClassName("foyer-hall-number");
        return new Div(new Span(getTranslation(key)), number);
    }

    private String number(int number) {
        return NumberFormat.getIntegerInstance(getLocale()).format(number);
    }
}
