package org.foyer.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;

/** What a page is, in one headline, at most one sentence and at most one button. */
public final class PageHeader extends Header {

    private final Headline headline;
    private final Div words;

    public PageHeader(String title) {
        addClassName("foyer-page-header");
        headline = new Headline(title);
        words = new Div(headline);
        add(words);
    }

    public PageHeader(String title, String sentence) {
        this(title);
        words.add(new Paragraph(sentence));
    }

    /** Adds a sentence in words of its own, such as one in another language. */
    public PageHeader sentence(Paragraph sentence) {
        words.add(sentence);
        return this;
    }

    /** Adds the main button of the page. */
    public PageHeader action(Component button) {
        add(button);
        return this;
    }

    public Headline headline() {
        return headline;
    }
}
