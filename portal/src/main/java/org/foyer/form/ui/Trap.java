package org.foyer.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;

/** A field that no person sees, and that programs fill in which fill in everything. */
final class Trap extends Div {

    private final Input field = new Input();

    Trap() {
        addClassName("foyer-trap");
        getElement().setAttribute("aria-hidden", "true");
        field.setId("website");
        field.getElement().setAttribute("name", "website");
        field.getElement().setAttribute("tabindex", "-1");
        field.getElement().setAttribute("autocomplete", "off");
        var label = new NativeLabel(getTranslation("form.fill.trap"));
        label.setFor(field);
        add(label, field);
    }

    String words() {
        return field.getValue();
    }
}
