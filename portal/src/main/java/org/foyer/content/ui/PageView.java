package org.foyer.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.stream.Collectors;
import org.foyer.access.SignedIn;
import org.foyer.content.ContentPage;
import org.foyer.content.ContentPages;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;

/**
 * A page that editors wrote. Whom it is meant for is decided by its audience; see docs/decisions/0245. A page that is not meant for
 * somebody looks to them like one that does not exist; visitors are led to the sign-in for either.
 */
@Route(ContentPages.ROUTE + "/:" + PageView.ADDRESS + "*")
@AnonymousAllowed
class PageView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ADDRESS = "address";

    private final ContentPages pages;
    private final BlockViews blocks;
    private final EditorsLine editors;
    private final SignedIn signedIn;
    private String title = "";

    PageView(ContentPages pages, BlockViews blocks, EditorsLine editors, SignedIn signedIn) {
        this.pages = pages;
        this.blocks = blocks;
        this.editors = editors;
        this.signedIn = signedIn;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        title = "";
        String address =
                event.getRouteParameters().getWildcard(ADDRESS).stream().collect(Collectors.joining("/"));
        pages.page(address, getLocale()).ifPresentOrElse(this::show, () -> leave(event));
    }

    /** The same for a page that is hidden and for one that is not there. */
    private void leave(BeforeEnterEvent event) {
        if (signedIn.account().isPresent()) {
            throw new NotFoundException();
        }
        // asked for anew, the address leads through the sign-in and back
        event.forwardToUrl("/" + event.getLocation().getPath());
    }

    private void show(ContentPage page) {
        title = page.link().title();
        if (page.trail().size() > 1) {
            add(new PageTrail(page.trail().subList(1, page.trail().size()), getLocale()));
        }
        add(header(page));
        page.image().ifPresent(image -> add(blocks.picture(image, getLocale())));
        var article = new Div();
        article.addClassName("foyer-article");
        blocks.of(page.blocks(), getLocale()).forEach(article::add);
        var rest = page.belowUnnamed();
        if (!rest.isEmpty()) {
            article.add(blocks.tiles(rest, getLocale()));
        }
        add(withNeighbours(page, article));
        editors.under(page.node(), getLocale()).ifPresent(this::add);
    }

    private Component header(ContentPage page) {
        var header = new PageHeader(title);
        Spoken.mark(header.headline(), page.link().language(), getLocale());
        page.link().date().ifPresent(date -> header.sentence(new DateLine(date, getLocale())));
        if (!page.lead().isEmpty()) {
            header.sentence(Spoken.say(new Paragraph(), page.lead(), getLocale()));
        }
        editors.edit(page.node(), getLocale()).ifPresent(header::action);
        return header;
    }

    private Component withNeighbours(ContentPage page, Component article) {
        if (page.trail().size() < 2 || page.beside().size() < 2) {
            return article;
        }
        var columns = new Div(article, new PageNeighbours(page, getLocale()));
        columns.addClassName("foyer-beside");
        return columns;
    }
}
