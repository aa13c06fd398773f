package org.foyer.hall.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.Objects;
import org.foyer.hall.Board;
import org.foyer.hall.DeskLine;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.LightState;

/** The desks: what they did, and whether anything is the matter with one. */
final class DesksPanel extends Section {

    private final HallTimes times;
    private final Div desks = new Div();

    DesksPanel(HallTimes times) {
        this.times = times;
        addClassName("foyer-section");
        desks.addClassName("foyer-hall-desks");
        var title = new H2(getTranslation("hall.desks"));
        title.addClassName("foyer-visually-hidden");
        add(title, desks);
    }

    void show(Board board) {
        desks.removeAll();
        setVisible(!board.desks().isEmpty());
        board.desks().forEach(it -> desks.add(desk(it)));
    }

    private Div desk(DeskLine it) {
        Instant last = it.lastAt();
        var fact = new Paragraph(
                last == null
                        ? getTranslation("hall.desk.nobody")
                        : getTranslation("hall.desk.admitted", it.admitted(), times.time(last)));
        var desk = new Div(new H3(it.name()));
        switch (it.state()) {
            case CONNECTED -> desk.add(fact);
            case PLANNED -> desk.add(new Paragraph(getTranslation("hall.desk.planned")));
            case REVOKED -> desk.add(fact, new FieldLight(LightState.REFUSED, getTranslation("hall.desk.revoked")));
            case CLOCK -> desk.add(fact, new FieldLight(LightState.SAVED, getTranslation("hall.desk.clock")));
            case WAITING ->
                desk.add(fact, new FieldLight(LightState.WAITING, getTranslation("hall.desk.waiting", it.waiting())));
            case SILENT ->
                desk.add(
                        fact,
                        new FieldLight(
                                LightState.WAITING,
                                getTranslation(
                                        "hall.desk.silent",
                                        times.time(Objects.requireNonNull(it.seenAt())),
                                        it.waiting())));
        }
        return desk;
    }
}
