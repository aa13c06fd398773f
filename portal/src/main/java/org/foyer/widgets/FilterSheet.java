package org.foyer.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;

/** What narrows a list: one field that is always there, and more that wait behind a button on a phone. */
public final class FilterSheet extends Div {

    private static final String OPEN = "aria-expanded";

    private final Button toggle = new Button(new Icon("filter").small());

    /**
     * @param first the field that is used most
     * @param rest the others
     */
    public FilterSheet(Component first, Component... rest) {
        addClassNames("foyer-filter", "foyer-filter-many");
        var more = new Div(rest);
        more.addClassName("foyer-filter-rest");
        toggle.addClassName("foyer-filter-toggle");
        toggle.getElement().setAttribute(OPEN, "false");
        toggle.addClickListener(click -> toggle.getElement()
                .setAttribute(
                        OPEN,
                        Boolean.toString("false".equals(toggle.getElement().getAttribute(OPEN)))));
        active(0);
        add(first, toggle, more);
    }

    /** Tells how many of the fields behind the button narrow the list. */
    public void active(int count) {
        toggle.setText(getTranslation("widgets.filter", count));
    }
}
