package org.foyer.calls.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.foyer.calls.CallList;
import org.foyer.calls.CallLists;
import org.foyer.listing.Listing;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Icon;
import org.foyer.widgets.ListRow;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;

/** The call lists of one's units, and the way to a new one. */
@Route(CallListsView.ROUTE)
@PermitAll
class CallListsView extends Page implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    static final String ROUTE = "office/calls";

    private final CallLists lists;
    private final Listing listing;

    CallListsView(CallLists lists, Listing listing) {
        this.lists = lists;
        this.listing = listing;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("calls.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!lists.isOpen()) {
            throw new NotFoundException();
        }
        removeAll();
        var create = new Button(
                getTranslation("calls.new"),
                new Icon("plus").small(),
                click -> new NewListDialog(lists, listing, null).open());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(getTranslation("calls.title"), getTranslation("calls.sentence")).action(create));
        var all = lists.all();
        var found = new Div();
        found.add(
                all.isEmpty()
                        ? new EmptyState("phone", getTranslation("calls.none"), getTranslation("calls.none.sentence"))
                        : new Rows(all.stream().map(this::row).toList()));
        add(found);
    }

    /** Whoever comes from a list of members goes on with those that it showed. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        getUI().flatMap(CallsOfAList::handedOver).ifPresent(shown -> new NewListDialog(lists, listing, shown).open());
    }

    private ListRow row(CallList list) {
        return new ListRow(new Icon("phone"), ROUTE + "/" + list.id(), list.purpose())
                .fact(getTranslation(
                        "calls.fact",
                        list.unitName().in(getLocale()),
                        list.done(),
                        list.total(),
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(getLocale())
                                .format(list.expires())))
                .count(String.valueOf(list.left()));
    }
}
