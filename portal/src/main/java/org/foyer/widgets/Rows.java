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
        rows.forEach(this::addRow);
    }

    void addRow(Component row) {
        add(new ListItem(row));
    }

    /** Lets the reading go on at a row that was added. */
    void focusRow(int index) {
        var item = getComponentAt(index).getElement();
        item.setAttribute("tabindex", "-1");
        item.executeJs("this.focus({preventScroll: true})");
    }
}
