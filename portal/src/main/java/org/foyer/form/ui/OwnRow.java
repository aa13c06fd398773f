package org.foyer.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;

/** Something that the portal knows of the member and that a form takes over as it is. */
final class OwnRow implements Input {

    private final TextField field = new TextField();
    private final String value;

    /**
     * @param value as it is sent
     * @param shown as people write it
     */
    OwnRow(String value, String shown, String label) {
        this.value = value;
        field.setLabel(label);
        field.setValue(shown);
        field.setReadOnly(true);
        var link = new Anchor("my-data", field.getTranslation("form.fill.own.change"));
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        field.setHelperComponent(new Span(new Span(field.getTranslation("form.fill.own.fixed") + " "), link));
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public List<String> values() {
        return List.of(value);
    }

    @Override
    public void put(List<String> values) {
        // what the portal knows is not typed
    }

    @Override
    public void complain(String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(!sentence.isEmpty());
    }

    @Override
    public void focus() {
        field.focus();
    }

    @Override
    public void onChange(Runnable listener) {
        // it never changes
    }
}
