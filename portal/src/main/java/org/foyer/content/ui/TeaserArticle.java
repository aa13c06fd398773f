package org.foyer.content.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.foyer.content.PageLink;

/** Another page in short: of when it is, what it is about, and the way there. */
final class TeaserArticle extends Article {

    TeaserArticle(PageLink page, Locale reader) {
        page.date().ifPresent(date -> add(new DateLine(date, reader)));
        var words = new Paragraph(page.lead());
        var title = new H3(new Anchor(page.route(), page.title()));
        Spoken.mark(title, page.language(), reader);
        Spoken.mark(words, page.language(), reader);
        add(title, words);
    }
}
