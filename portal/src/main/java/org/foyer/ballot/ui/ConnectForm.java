package org.foyer.ballot.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import org.foyer.assembly.AssemblyId;
import org.foyer.ballot.BallotDesk;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.FormSection;
import org.foyer.widgets.LightState;
import org.foyer.widgets.Toast;

/** Asks for the meeting of OpenSlides, and connects once OpenSlides knows it. */
final class ConnectForm extends Composite<Div> {

    private final BallotDesk desk;
    private final AssemblyId assembly;
    private final Runnable again;
    private final IntegerField meeting = new IntegerField(translate("ballot.meeting"));
    private final Checkbox creates = new Checkbox(translate("ballot.creates"));
    private final FieldLight light = new FieldLight(LightState.REFUSED);

    ConnectForm(BallotDesk desk, AssemblyId assembly, Runnable again) {
        this.desk = desk;
        this.assembly = assembly;
        this.again = again;
    }

    @Override
    protected Div initContent() {
        meeting.setHelperText(translate("ballot.meeting.help"));
        meeting.setMin(1);
        meeting.setMaxWidth("16rem");
        light.setVisible(false);
        var connect = new Button(translate("ballot.connect"), click -> connect());
        connect.addThemeVariants(ButtonVariant.PRIMARY);
        return new Div(new FormSection(translate("ballot.connect.title"), translate("ballot.connect.sentence"))
                .wide(meeting)
                .wide(creates)
                .wide(light)
                .wide(connect));
    }

    private void connect() {
        Integer id = meeting.getValue();
        if (id == null || id < 1) {
            refuse("number");
            return;
        }
        desk.connect(assembly, id, creates.getValue()).ifPresentOrElse(this::refuse, () -> {
            again.run();
            Toast.show(translate("ballot.connected"));
        });
    }

    private void refuse(String code) {
        light.show(LightState.REFUSED, translate("ballot.problem." + code));
        light.setVisible(true);
    }
}
