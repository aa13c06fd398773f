package org.foyer.widgets;

import com.vaadin.flow.component.html.Span;

/** Tells by shape and words where an entered value stands; colour comes third. */
public final class FieldLight extends Span {

    /** Says the state in its ordinary word. */
    public FieldLight(LightState state) {
        show(state, getTranslation(state.key()));
    }

    /**
     * @param words who waits since when, or why it was refused
     */
    public FieldLight(LightState state, String words) {
        show(state, words);
    }

    /** Changes state and words. */
    public void show(LightState state, String words) {
        removeAll();
        setClassName("foyer-light " + state.style());
        add(new Span(words));
    }
}
