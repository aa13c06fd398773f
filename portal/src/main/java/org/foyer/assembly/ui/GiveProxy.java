package org.foyer.assembly.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.foyer.assembly.Arranged;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.OwnProxy;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.FormSection;
import org.foyer.widgets.LightState;
import org.foyer.widgets.Toast;

/** A part of the members' page of an assembly: give one's own vote to somebody who comes, or take it back. Empty where there is nothing to give. */
final class GiveProxy extends Composite<Div> {

    private final OwnProxy own;
    private final AssemblyId assembly;
    private final TextField number = new TextField(translate("assembly.proxy.own.number"));
    private final TextField name = new TextField(translate("assembly.proxy.own.name"));
    private final FieldLight light = new FieldLight(LightState.REFUSED);

    GiveProxy(OwnProxy own, AssemblyId assembly) {
        this.own = own;
        this.assembly = assembly;
        number.setMaxLength(40);
        name.setMaxLength(100);
    }

    @Override
    protected Div initContent() {
        var ground = new Div();
        show(ground);
        return ground;
    }

    private void show(Div ground) {
        ground.removeAll();
        var state = own.state(assembly).orElse(null);
        if (state == null || (!state.mayGive() && state.given().isEmpty())) {
            return;
        }
        var section = new FormSection(translate("assembly.proxy.own.title"), translate("assembly.proxy.own.sentence"));
        state.held()
                .forEach(it -> section.wide(new Paragraph(
                        translate("assembly.proxy.own.held", it.giver().name()))));
        light.setVisible(false);
        if (state.given().isPresent()) {
            var holder = state.given().get().holder().name();
            section.wide(new FieldLight(LightState.SAVED, translate("assembly.proxy.own.given", holder)))
                    .wide(new Paragraph(translate("assembly.proxy.own.until")))
                    .wide(light)
                    .wide(new Button(
                            translate("assembly.proxy.revoke"),
                            click -> tell(ground, own.revoke(assembly), "assembly.proxy.revoked")));
        } else if (state.held().isEmpty()) {
            section.with(number, name)
                    .wide(light)
                    .wide(new Button(translate("assembly.proxy.own.give"), click -> give(ground)));
        }
        ground.add(section);
    }

    private void give(Div ground) {
        if (number.getValue().isBlank() || name.getValue().isBlank()) {
            refuse(translate("assembly.proxy.own.incomplete"));
            return;
        }
        tell(ground, own.give(assembly, number.getValue(), name.getValue()), "assembly.proxy.recorded");
    }

    private void tell(Div ground, Arranged outcome, String done) {
        if (outcome instanceof Arranged.Refused why) {
            refuse(Refusals.sentence("proxy", why, getLocale()));
        } else {
            show(ground);
            Toast.show(translate(done));
        }
    }

    private void refuse(String sentence) {
        light.show(LightState.REFUSED, sentence);
        light.setVisible(true);
    }
}
