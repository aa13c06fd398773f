package org.foyer.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foyer.content.Assets;
import org.foyer.content.HouseStyle;
import org.foyer.content.Notices;
import org.foyer.content.RichText;
import org.foyer.widgets.FrameContributor;

/** What editors put around every view: words over it, a foot below it, and the mark of the association. */
@org.springframework.stereotype.Component
class ContentFrame implements FrameContributor {

    private static final int MARK_WIDTH = 320;

    private final Notices notices;
    private final HouseStyle style;
    private final RichText richText;
    private final Assets assets;

    ContentFrame(Notices notices, HouseStyle style, RichText richText, Assets assets) {
        this.notices = notices;
        this.style = style;
        this.richText = richText;
        this.assets = assets;
    }

    @Override
    public List<Component> above(Locale reader) {
        return List.of(new NoticeBanners(notices, richText));
    }

    @Override
    public List<Component> foot(Locale reader) {
        var links = style.links(reader);
        if (links.isEmpty() && style.footer().isEmpty()) {
            return List.of();
        }
        var foot = new Footer();
        foot.addClassName("foyer-foot");
        if (!style.footer().isEmpty()) {
            foot.add(new RichTextBlock(style.footer(), richText, reader, 2));
        }
        if (!links.isEmpty()) {
            foot.add(new UnorderedList(
                    links.stream().map(link -> item(link, reader)).toArray(ListItem[]::new)));
        }
        return List.of(foot);
    }

    @Override
    public Optional<String> mark() {
        return style.logo().flatMap(logo -> assets.address(logo, MARK_WIDTH));
    }

    private static ListItem item(HouseStyle.FooterLink link, Locale reader) {
        var anchor = Spoken.say(new Anchor(link.target().href()), link.label(), reader);
        if (link.target().leavesPortal()) {
            anchor.getElement().setAttribute("rel", "noopener");
        }
        return new ListItem(anchor);
    }
}
