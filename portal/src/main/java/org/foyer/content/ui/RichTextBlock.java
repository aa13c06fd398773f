package org.foyer.content.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.foyer.content.LocalText;
import org.foyer.content.RichText;

/** A text of an editor with its paragraphs, lists, links and pictures, made harmless and made for the reader. */
final class RichTextBlock extends Div {

    /**
     * @param firstLevel of the headings in it
     */
    RichTextBlock(LocalText text, RichText richText, Locale reader, int firstLevel) {
        addClassName("foyer-rich");
        getElement().setProperty("innerHTML", HeadingLevels.from(firstLevel, richText.html(text.in(reader), reader)));
        Spoken.mark(this, text, reader);
    }
}
