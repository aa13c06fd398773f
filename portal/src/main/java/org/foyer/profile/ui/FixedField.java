package org.foyer.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.UnaryOperator;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.LabelLine;
import org.foyer.widgets.LightState;

/** A field that is changed elsewhere, with a light where the member administration has something to say about it. */
final class FixedField extends Div implements FieldLights.Lit {

    private LightState state = LightState.SAVED;

    FixedField(ProfilePage page, String label, String words, String field) {
        var input = new TextField();
        input.setValue(words);
        input.setReadOnly(true);
        var line = new LabelLine<>(label, input);
        page.crm().of(List.of(field), UnaryOperator.identity()).ifPresent(shown -> {
            state = shown.state();
            line.light(new FieldLight(shown.state(), shown.words()));
            page.lights().add(this);
        });
        add(line);
    }

    @Override
    public LightState state() {
        return state;
    }

    @Override
    public Component component() {
        return this;
    }
}
