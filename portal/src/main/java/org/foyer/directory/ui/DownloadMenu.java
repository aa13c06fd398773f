package org.foyer.directory.ui;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import org.foyer.directory.CopyFormat;
import org.foyer.directory.DirectoryCopies;
import org.foyer.directory.Search;
import org.foyer.directory.SearchAddress;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Toast;

/** Takes what a search found along as a file; not there for whoever has no office that allows it. */
final class DownloadMenu extends Div {

    private final DirectoryCopies copies;
    private final Supplier<Search> search;
    private final boolean open;

    DownloadMenu(DirectoryCopies copies, Supplier<Search> search) {
        this.copies = copies;
        this.search = search;
        this.open = copies.isOpen();
        var button = new NativeButton();
        button.addClassName("foyer-visibility");
        button.getElement().setAttribute("aria-haspopup", "menu");
        button.setTitle(getTranslation("directory.copy.about"));
        button.add(
                new Icon("download").small(),
                new Span(getTranslation("directory.copy")),
                new Icon("chevron-down").small());
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        for (var format : CopyFormat.values()) {
            menu.addItem(format.label(), click -> take(format));
        }
        add(button);
    }

    /** Whether there is anybody to take along. */
    void show(boolean somebody) {
        setVisible(open && somebody);
    }

    private void take(CopyFormat format) {
        var outlook = copies.outlook(search.get(), getLocale());
        if (outlook.isTooMany()) {
            Toast.show(getTranslation("directory.copy.too.many", outlook.most()));
        } else if (outlook.reached() == 0) {
            Toast.show(getTranslation("directory.copy.nobody"));
        } else {
            download(format);
            Toast.show(getTranslation("directory.copy.taken", outlook.reached(), outlook.found()));
        }
    }

    /** By a link of its own, which leaves the page as it is. */
    private void download(CopyFormat format) {
        var parameters = new LinkedHashMap<>(SearchAddress.of(search.get()));
        parameters.put("in", List.of(getLocale().getLanguage()));
        var address = new Location("directory/people." + format.ending(), new QueryParameters(parameters));
        var link = new Anchor(address.getPathWithQueryParameters(), "");
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        link.getElement().setAttribute("hidden", true);
        add(link);
        link.getElement().executeJs("this.click()").then(done -> remove(link));
    }
}
