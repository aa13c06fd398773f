package org.foyer.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
import org.foyer.content.EditorsPlace;
import org.foyer.content.Finding;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.PagedRows;
import org.foyer.widgets.TextRow;

/** What editors should look at, a fold for each kind of thing, with its number. */
final class FindingList extends Div {

    private final EditorsPlace place;
    private final DeskWords words;

    FindingList(List<Finding> findings, EditorsPlace place, DeskWords words) {
        this.place = place;
        this.words = words;
        addClassName("foyer-section");
        var about = new Paragraph(getTranslation("content.desk.findings.sentence"));
        about.addClassName("foyer-muted");
        add(new H2(getTranslation("content.desk.findings")), about);
        if (findings.isEmpty()) {
            add(new EmptyState(
                    "circle-check",
                    getTranslation("content.desk.findings.none"),
                    getTranslation("content.desk.findings.none.sentence")));
        }
        findings.stream()
                .collect(Collectors.groupingBy(
                        Finding::kind, () -> new EnumMap<>(Finding.Kind.class), Collectors.toList()))
                .forEach((kind, found) -> add(fold(kind, found)));
    }

    private Component fold(Finding.Kind kind, List<Finding> found) {
        var rows = new PagedRows<Finding>(
                (offset, limit) -> found.stream().skip(offset).limit(limit).toList(), this::row);
        rows.show(found.size());
        var count = new Span(NumberFormat.getIntegerInstance(getLocale()).format(found.size()));
        count.addClassName("foyer-count");
        var about = new Paragraph(getTranslation(kind.key() + ".sentence"));
        about.addClassName("foyer-muted");
        var fold = new Details(new Span(new Span(getTranslation(kind.key()) + " "), count), about, rows);
        fold.setOpened(kind == Finding.Kind.NO_AUDIENCE);
        return fold;
    }

    private Component row(Finding finding) {
        String title =
                finding.title().isEmpty() ? finding.path() : finding.title().in(getLocale());
        var row = new TextRow(
                title,
                getTranslation("content.desk.where", words.shelf(finding.shelf(), getLocale()), finding.path()),
                List.of(words.sentence(finding, getLocale())));
        place.of(finding.shelf(), finding.path()).ifPresent(address -> {
            var edit = new Anchor(address, getTranslation("content.desk.edit"));
            edit.getElement().setAttribute("rel", "noopener noreferrer");
            edit.getElement().setAttribute("aria-label", getTranslation("content.desk.edit.one", title));
            row.add(edit);
        });
        return row;
    }
}
