package org.foyer.widgets;

import com.vaadin.flow.component.html.Div;

/** Tells a screen reader what has changed on the page, politely and unseen. */
public final class LiveRegion extends Div {

    public LiveRegion() {
        addClassName("foyer-visually-hidden");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Says the words; the same words twice are said twice. */
    public void say(String words) {
        setText(words.equals(getText()) ? words + '\u00a0' : words);
    }
}
