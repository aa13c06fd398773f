package org.foyer.roster.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.foyer.roster.MemberList;
import org.foyer.sheet.SheetFormat;
import org.foyer.widgets.Icon;

/** One list: whose it is, how many people, and its files. */
final class ListRowPanel extends Div {

    /** @param depth how far the unit lies below the topmost one on the page */
    ListRowPanel(MemberList list, int depth) {
        addClassNames("foyer-row", "foyer-list-file");
        getStyle().set("--foyer-depth", String.valueOf(depth));
        String name = list.name().in(getLocale());
        var words = new Div(
                new H2(name),
                new Paragraph(getTranslation(
                        "roster.fact",
                        getTranslation("roster.unit." + list.kind().toLowerCase(Locale.ROOT)),
                        list.people())));
        words.addClassName("foyer-grow");
        var files = new Div();
        files.addClassName("foyer-list-files");
        if (list.people() > 0) {
            for (SheetFormat format : SheetFormat.values()) {
                files.add(file(list, name, format));
            }
        }
        add(words, files);
    }

    private Anchor file(MemberList list, String name, SheetFormat format) {
        var link = new Anchor(
                "office/lists/%s/members.%s?language=%s"
                        .formatted(list.id(), format.ending(), getLocale().getLanguage()),
                format.name(),
                AnchorTarget.SELF);
        link.addComponentAsFirst(new Icon("download").small());
        link.addClassName("foyer-file");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.setAriaLabel(getTranslation("roster.download", name, format.name()));
        return link;
    }
}
