package org.foyer.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** A list on a white sheet, with a hairline between its rows. */
public final class Rows extends UnorderedList {

    public Rows(List<? extends Component> rows) {
        addClassName("foyer-rows");
        getElement().setAttribute("role", "list");
        rows.forEach(row -> add(new ListItem(row)));
    }
}
