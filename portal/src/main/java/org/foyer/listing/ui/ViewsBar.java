package org.foyer.listing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import java.util.function.Supplier;
import org.foyer.listing.Layout;
import org.foyer.listing.Listing;
import org.foyer.listing.SavedView;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Toast;
import org.jspecify.annotations.Nullable;

/** The views that the person gave a name, each a link that can be given to other officials. */
final class ViewsBar extends Div {

    private static final int LONGEST_NAME = 80;

    private final Listing listing;
    private final Supplier<Layout> layout;

    ViewsBar(Listing listing, Supplier<Layout> layout) {
        this.listing = listing;
        this.layout = layout;
        addClassNames("foyer-chips", "foyer-listing-views");
    }

    /** @param current the view that is open */
    void show(@Nullable UUID current) {
        removeAll();
        listing.myViews().forEach(view -> add(link(view, view.id().equals(current))));
        add(new Button(getTranslation("listing.view.save"), new Icon("bookmark").small(), click -> ask()));
        if (current != null) {
            listing.view(current)
                    .filter(SavedView::mine)
                    .ifPresent(view ->
                            add(new Button(getTranslation("listing.view.delete"), new Icon("trash").small(), click -> {
                                listing.delete(view.id());
                                getUI().ifPresent(ui -> ui.navigate(MemberListView.ROUTE));
                            })));
        }
    }

    private Anchor link(SavedView view, boolean current) {
        var link = new Anchor(MemberListView.ROUTE + "/" + view.id(), view.name());
        link.addClassName("foyer-listing-view");
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private void ask() {
        var dialog = new Dialog(getTranslation("listing.view.save"));
        var name = new TextField(getTranslation("listing.view.name"));
        name.setMaxLength(LONGEST_NAME);
        name.setWidthFull();
        var save = new Button(getTranslation("listing.view.keep"), click -> {
            if (name.getValue().isBlank()) {
                name.setErrorMessage(getTranslation("listing.view.nameless"));
                name.setInvalid(true);
                return;
            }
            UUID id = listing.save(name.getValue(), layout.get());
            dialog.close();
            Toast.show(getTranslation("listing.view.kept"));
            getUI().ifPresent(ui -> ui.navigate(MemberListView.ROUTE + "/" + id));
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.add(new Paragraph(getTranslation("listing.view.about")), name);
        dialog.getFooter().add(new Button(getTranslation("listing.cancel"), click -> dialog.close()), save);
        dialog.open();
    }
}
