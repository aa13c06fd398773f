package org.foyer.form.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.util.regex.Pattern;

/** Plain words of an editor in which {@code [these words](https://association.example/statutes)} are a link. */
final class LinkedWords extends Span {

    /** Addresses of the web, and of the portal itself; nothing that a browser would run. */
    private static final Pattern LINK = Pattern.compile(
            "\\[([^\\[\\]]{1,200})]\\((https://[^\\s()<>\"]{3,500}|/[^\\s()<>\"/\\\\][^\\s()<>\"\\\\]{0,500})\\)");

    LinkedWords(String words) {
        var links = LINK.matcher(words);
        int from = 0;
        while (links.find()) {
            add(new Text(words.substring(from, links.start())));
            var link = new Anchor(links.group(2), links.group(1));
            link.setRouterIgnore(true);
            // what was filled in stays where it is
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener");
            add(link);
            from = links.end();
        }
        add(new Text(words.substring(from)));
    }
}
