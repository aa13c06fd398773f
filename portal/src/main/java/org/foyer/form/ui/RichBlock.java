package org.foyer.form.ui;

import com.vaadin.flow.component.html.Div;

/** A text of an editor with its paragraphs, lists and links, which was made harmless. */
final class RichBlock extends Div {

    RichBlock(String html) {
        addClassName("foyer-rich");
        getElement().setProperty("innerHTML", html);
    }
}
