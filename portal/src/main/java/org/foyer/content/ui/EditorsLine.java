package org.foyer.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foyer.content.ContentNode;
import org.foyer.content.EditorsPlace;
import org.foyer.content.Freshness;
import org.foyer.content.SeeAs;
import org.foyer.content.Shelf;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.foyer.widgets.Icon;

/** What only editors see on a page: of when it is, in which languages it speaks, and the way to change it. */
@org.springframework.stereotype.Component
class EditorsLine {

    private final SeeAs editors;
    private final EditorsPlace place;
    private final Freshness freshness;
    private final DeskWords words;
    private final Texts texts;

    EditorsLine(SeeAs editors, EditorsPlace place, Freshness freshness, DeskWords words, Texts texts) {
        this.editors = editors;
        this.place = place;
        this.freshness = freshness;
        this.words = words;
        this.texts = texts;
    }

    /** The line under a page; empty for all but editors. */
    Optional<Component> under(ContentNode page, Locale reader) {
        return isEditor() ? Optional.of(line(page, reader)) : Optional.empty();
    }

    /** The way to change a page, for its header; empty for all but editors, and where no author instance is configured. */
    Optional<Component> edit(ContentNode page, Locale reader) {
        if (!isEditor()) {
            return Optional.empty();
        }
        return place.of(Shelf.PAGES, page.path()).map(address -> {
            var link = new Anchor(
                    address, new Icon("pencil").small(), new Span(texts.get(reader, "content.desk.edit.page")));
            link.addClassName("foyer-button-link");
            link.getElement().setAttribute("rel", "noopener noreferrer");
            return link;
        });
    }

    private Component line(ContentNode page, Locale reader) {
        var missing = page.missingLanguages();
        var whole = Languages.ALL.stream()
                .map(Locale::getLanguage)
                .filter(code -> !missing.contains(code))
                .toList();
        var line = new Paragraph();
        line.addClassNames("foyer-small", "foyer-muted", "foyer-editors-line");
        line.add(texts.get(
                reader,
                "content.desk.line",
                page.changedAt().map(at -> words.moment(at, reader)).orElse("…"),
                freshness
                        .of(Shelf.PAGES)
                        .fetchedAt()
                        .map(at -> words.moment(at, reader))
                        .orElse("…")));
        line.add(" " + texts.get(reader, "content.desk.line.languages", listed(whole, reader)));
        if (!missing.isEmpty()) {
            line.add(" " + texts.get(reader, "content.desk.line.missing", listed(missing, reader)));
        }
        return line;
    }

    private String listed(List<String> codes, Locale reader) {
        return codes.stream().map(code -> words.language(code, reader)).collect(Collectors.joining(", "));
    }

    private boolean isEditor() {
        return editors.isAllowed() && editors.running().isEmpty();
    }
}
