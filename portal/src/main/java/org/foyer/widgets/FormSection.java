package org.foyer.widgets;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A part of a form: its title with a sentence at the side, its fields in one or two columns. */
public final class FormSection extends Section {

    private final Div fields = new Div();

    public FormSection(String title, String sentence) {
        addClassName("foyer-form-section");
        var heading = new H2(title);
        var header = new Header(heading);
        if (!sentence.isBlank()) {
            header.add(new Paragraph(sentence));
        }
        fields.addClassName("foyer-form-fields");
        add(header, fields);
    }

    /** Adds fields that take one column each. */
    public FormSection with(Component... more) {
        fields.add(more);
        return this;
    }

    /** Adds a field that takes the whole width. */
    public FormSection wide(Component field) {
        field.addClassName("foyer-form-full");
        fields.add(field);
        return this;
    }
}
