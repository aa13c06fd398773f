package org.foyer.widgets;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** Says what did not work and what is safe, and offers to try again. */
public final class ErrorState extends Div {

    /**
     * @param title what does not work
     * @param sentence why, and what is safe
     */
    public ErrorState(String title, String sentence, Runnable onRetry) {
        addClassName("foyer-failure");
        getElement().setAttribute("role", "alert");
        var retry = new Button(getTranslation("widgets.retry"), new Icon("refresh").small(), click -> onRetry.run());
        var words = new Div(new H3(title), new Paragraph(sentence), retry);
        words.addClassName("foyer-grow");
        add(new Icon("alert-octagon"), words);
    }
}
