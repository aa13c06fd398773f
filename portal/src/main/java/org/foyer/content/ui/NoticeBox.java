package org.foyer.content.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.foyer.content.Block;
import org.foyer.content.RichText;
import org.foyer.widgets.Icon;

/** A box that stands out of a page. */
final class NoticeBox extends Div {

    NoticeBox(Block.Notice notice, RichText richText, Locale reader) {
        addClassNames("foyer-notice", style(notice.tone()));
        getElement().setAttribute("role", "note");
        var words = new Div();
        words.addClassName("foyer-grow");
        if (!notice.headline().isEmpty()) {
            var headline = Spoken.say(new Paragraph(), notice.headline(), reader);
            headline.addClassName("foyer-strong");
            words.add(headline);
        }
        if (!notice.text().isEmpty()) {
            words.add(new RichTextBlock(notice.text(), richText, reader, 3));
        }
        add(new Icon(notice.icon()), words);
    }

    private static String style(Block.Tone tone) {
        return switch (tone) {
            case INFO -> "foyer-notice-brand";
            case WARNING -> "foyer-notice-wait";
            case SUCCESS -> "foyer-notice-ok";
        };
    }
}
