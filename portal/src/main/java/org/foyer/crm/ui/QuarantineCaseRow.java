package org.foyer.crm.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import org.foyer.crm.QuarantineCase;
import org.foyer.values.Texts;
import org.foyer.widgets.Icon;
import org.jspecify.annotations.Nullable;

/** One row that was held back: who, why in a sentence each, and since when. It leads to where it is corrected. */
final class QuarantineCaseRow extends Div {

    private static final int SHOWN_REASONS = 3;

    /** @param onChoose null where the reader cannot take rows in */
    QuarantineCaseRow(QuarantineCase about, Texts texts, @Nullable BiConsumer<QuarantineCase, Boolean> onChoose) {
        addClassName("foyer-group");
        var row = new Div();
        row.addClassName("foyer-row");
        String name = name(about);
        if (onChoose != null) {
            var choice = new Checkbox();
            choice.setAriaLabel(getTranslation("crm.quarantine.choose", name));
            choice.addValueChangeListener(change -> onChoose.accept(about, change.getValue()));
            row.add(choice);
        }
        var link = new Anchor(QuarantineView.ROUTE + "/" + about.id());
        link.addClassName("foyer-row-link");
        link.add(new H3(name));
        about.reasons().stream()
                .limit(SHOWN_REASONS)
                .forEach(reason -> link.add(new Paragraph(reason.in(getLocale(), texts))));
        var fact = new Paragraph(getTranslation("crm.quarantine.fact", about.number(), about.row(), about.nights()));
        fact.addClassNames("foyer-caption", "foyer-muted");
        link.add(fact);
        link.addClassName("foyer-grow");
        row.add(link, new Icon("chevron-right").small());
        add(row);
    }

    /** Puts the name of the group above the row. */
    void headed(String group) {
        var title = new H2(group);
        title.addClassName("foyer-group-title");
        addComponentAsFirst(title);
    }

    private String name(QuarantineCase about) {
        return about.person().isBlank() ? getTranslation("crm.quarantine.nameless") : about.person();
    }
}
