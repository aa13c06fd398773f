package org.foyer.crm.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.foyer.crm.QuarantineEntry;
import org.foyer.values.Texts;

/** One entry: the sentence that says why, and the row as it stands in the file. Text of a file is shown as text, never as HTML. */
final class QuarantineDetail extends Div {

    private final Texts texts;

    QuarantineDetail(Texts texts) {
        this.texts = texts;
        addClassNames("foyer-sheet", "foyer-sheet-padded");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("crm.import.original"));
        getElement().setAttribute("aria-live", "polite");
    }

    void clear() {
        removeAll();
        add(new Paragraph(getTranslation("crm.import.quarantine.choose")));
    }

    void show(QuarantineEntry entry, Map<String, String> original) {
        removeAll();
        var badge = new Span(getTranslation(entry.refused() ? "crm.import.row.refused" : "crm.import.row.taken"));
        badge.addClassNames("foyer-badge", entry.refused() ? "foyer-badge-no" : "foyer-badge-wait");
        var cells = new DescriptionList();
        cells.addClassName("foyer-facts");
        original.forEach((heading, value) -> {
            if (!value.isEmpty()) {
                var cell = new Div(new DescriptionList.Term(heading), new DescriptionList.Description(value));
                cells.getElement().appendChild(cell.getElement());
            }
        });
        add(
                badge,
                new Paragraph(entry.reason(getLocale(), texts)),
                new H3(getTranslation("crm.import.original") + ", " + getTranslation("crm.import.row", entry.row())),
                cells);
    }
}
