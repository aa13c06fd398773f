package org.foyer.listing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import org.foyer.listing.Layout;
import org.foyer.listing.Listing;
import org.foyer.listing.ListingAction;
import org.foyer.listing.ListingCopies;
import org.foyer.sheet.SheetFormat;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;

/** The members of one's units: columns, filters, views with an address, and copies of what is shown. */
@Route(MemberListView.ROUTE + "/:view?")
@PermitAll
class MemberListView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "office/member-list";

    private final Listing listing;
    private final ListingCopies copies;
    private final List<ListingAction> actions;
    private final TextField quick = new TextField();
    private final Span sum = new Span();
    private final Button filter = new Button(new Icon("filter").small());
    private final MemberGrid grid;
    private final Div files = new Div();
    private final ViewsBar views;
    private Layout layout = Layout.usual();

    MemberListView(Listing listing, ListingCopies copies, List<ListingAction> actions) {
        this.listing = listing;
        this.copies = copies;
        this.actions = actions;
        this.grid = new MemberGrid(copies, this::kept);
        this.views = new ViewsBar(listing, () -> layout);
        widen();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("listing.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!listing.isOpen()) {
            throw new NotFoundException();
        }
        var wanted = event.getRouteParameters().get("view");
        layout = wanted.isPresent()
                ? listing.view(id(wanted.get()))
                        .orElseThrow(NotFoundException::new)
                        .layout()
                : listing.last();
        if (getChildren().findAny().isEmpty()) {
            compose();
        }
        views.show(wanted.map(MemberListView::id).orElse(null));
        quick.setValue(layout.quick());
        look();
    }

    private void compose() {
        quick.setAriaLabel(getTranslation("listing.quick"));
        quick.setPlaceholder(getTranslation("listing.quick"));
        quick.setPrefixComponent(new Icon("search").small());
        quick.setClearButtonVisible(true);
        quick.setMaxLength(100);
        quick.setValueChangeMode(ValueChangeMode.LAZY);
        quick.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                layout = layout.withQuick(change.getValue());
                look();
            }
        });
        filter.addClickListener(click -> new FilterDialog(listing.fields(), layout.filter(), wanted -> {
                    layout = layout.withFilter(wanted);
                    look();
                })
                .open());
        var columns = new Button(
                getTranslation("listing.columns"),
                new Icon("table").small(),
                click -> new ColumnsDialog(listing.fields(), layout.columns(), wanted -> {
                            kept(layout.withColumns(wanted));
                            look();
                        })
                        .open());
        var tools = new Div(quick, filter, columns);
        tools.addClassName("foyer-listing-tools");
        actions.stream().filter(ListingAction::isOpen).forEach(action -> tools.add(button(action)));
        sum.getElement().setAttribute("role", "status");
        files.addClassName("foyer-list-files");
        files.setVisible(listing.mayExport());
        for (SheetFormat format : SheetFormat.values()) {
            files.add(file(format));
        }
        var head = new Div(sum, files);
        head.addClassName("foyer-list-head");
        add(
                new PageHeader(getTranslation("listing.title"), getTranslation("listing.sentence")),
                views,
                tools,
                head,
                grid);
    }

    private Button button(ListingAction action) {
        return new Button(
                getTranslation(action.label()),
                new Icon(action.icon()).small(),
                click -> getUI().ifPresent(ui -> ui.navigate(action.begin(layout))));
    }

    private Anchor file(SheetFormat format) {
        DownloadHandler handler = event -> {
            var copy = copies.take(layout, format, getLocale());
            event.setFileName(copy.fileName());
            event.setContentType(format.mediaType());
            event.getResponse().setHeader("Cache-Control", "no-store");
            copies.write(copy, event.getOutputStream());
        };
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, format.name());
        link.addComponentAsFirst(new Icon("download").small());
        link.addClassName("foyer-file");
        link.setAriaLabel(getTranslation("listing.download", format.name()));
        return link;
    }

    private void kept(Layout changed) {
        boolean resort = changed.sort() != layout.sort() || changed.descending() != layout.descending();
        layout = changed;
        listing.remember(layout);
        if (resort) {
            look();
        }
    }

    private void look() {
        var found = listing.find(layout, getLocale());
        layout = found.layout();
        sum.setText(getTranslation("listing.sum", found.count()));
        filter.setText(getTranslation("listing.filter", layout.filter().size()));
        grid.show(found);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
    }
}
