package org.foyer.calls.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import org.foyer.calls.CallLists;
import org.foyer.listing.Layout;
import org.foyer.listing.ListingAction;
import org.springframework.stereotype.Component;

/** A call list of the members that a list shows. The filter is handed over in the window, never in an address: it may name people. */
@Component
class CallsOfAList implements ListingAction {

    private final CallLists lists;

    CallsOfAList(CallLists lists) {
        this.lists = lists;
    }

    @Override
    public boolean isOpen() {
        return lists.isOpen() && !lists.units().isEmpty();
    }

    @Override
    public String icon() {
        return "phone";
    }

    @Override
    public String label() {
        return "calls.new";
    }

    @Override
    public String begin(Layout shown) {
        ComponentUtil.setData(UI.getCurrent(), Layout.class, shown);
        return CallListsView.ROUTE;
    }

    /** What was handed over to this window, once. */
    static Optional<Layout> handedOver(UI window) {
        Optional<Layout> shown = Optional.ofNullable(ComponentUtil.getData(window, Layout.class));
        ComponentUtil.setData(window, Layout.class, null);
        return shown;
    }
}
