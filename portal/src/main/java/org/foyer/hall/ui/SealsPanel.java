package org.foyer.hall.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.foyer.assembly.AssemblyId;
import org.foyer.hall.Seal;
import org.foyer.hall.Seals;
import org.foyer.widgets.Icon;

/** The sealed numbers, for the minutes. */
final class SealsPanel extends Section {

    private final Seals seals;
    private final AssemblyId assembly;
    private final HallTimes times;
    private final UnorderedList list = new UnorderedList();
    private List<Seal> shown = List.of();

    SealsPanel(Seals seals, AssemblyId assembly, HallTimes times) {
        this.seals = seals;
        this.assembly = assembly;
        this.times = times;
        addClassName("foyer-section");
        list.addClassName("foyer-rows");
        list.getElement().setAttribute("role", "list");
        add(new H2(getTranslation("hall.seals")), list);
        setVisible(false);
    }

    void refresh() {
        var now = seals.of(assembly);
        setVisible(!now.isEmpty());
        if (!now.equals(shown)) {
            shown = now;
            list.removeAll();
            shown.reversed().forEach(it -> list.add(new ListItem(row(it))));
        }
    }

    private Div row(Seal it) {
        String numbers = getTranslation(
                "hall.seals.votes", it.counts().votes(), it.counts().entitled());
        if (it.conflicts() > 0) {
            numbers += " " + getTranslation("hall.disputed", it.counts().disputed());
        }
        var text = new Div(
                new H3(getTranslation("hall.seals.title", it.number(), it.title())),
                new Paragraph(numbers + " · " + times.moment(it.at())));
        text.addClassName("foyer-grow");
        var paper = new Anchor(
                "assembly/" + assembly + "/seals/" + it.id() + ".pdf?language="
                        + getLocale().getLanguage(),
                getTranslation("hall.seals.paper"));
        paper.setRouterIgnore(true);
        paper.setTarget(AnchorTarget.BLANK);
        paper.setAriaLabel(getTranslation("hall.seals.paper.of", it.number()));
        var row = new Div(new Icon("lock"), text, paper);
        row.addClassName("foyer-row");
        return row;
    }
}
