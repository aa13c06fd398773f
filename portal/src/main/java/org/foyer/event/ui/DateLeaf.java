package org.foyer.event.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** A day as a leaf of a calendar. The words beside it say the same, so that it is only looked at. */
final class DateLeaf extends Div {

    DateLeaf(LocalDate day, Locale locale) {
        addClassName("foyer-date-leaf");
        getElement().setAttribute("aria-hidden", "true");
        var month = new Span(day.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, locale));
        add(new Span(Integer.toString(day.getDayOfMonth())), month);
    }
}
