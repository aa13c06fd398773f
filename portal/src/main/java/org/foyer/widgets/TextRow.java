package org.foyer.widgets;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** One row of a list that tells something and leads nowhere: what, a fact, and lines of detail. */
public final class TextRow extends Div {

    public TextRow(String title, String fact, List<String> lines) {
        addClassName("foyer-row");
        var about = new Paragraph(fact);
        about.addClassNames("foyer-caption", "foyer-muted");
        var words = new Div(new H2(title), about);
        words.addClassName("foyer-grow");
        lines.forEach(line -> {
            var detail = new Paragraph(line);
            detail.addClassName("foyer-small");
            words.add(detail);
        });
        add(words);
    }
}
