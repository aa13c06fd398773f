package org.foyer.ballot.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.foyer.assembly.AssemblyId;
import org.foyer.ballot.BallotDesk;
import org.foyer.ballot.BallotState;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.Icon;
import org.foyer.widgets.LightState;
import org.foyer.widgets.Rows;
import org.foyer.widgets.TextRow;
import org.foyer.widgets.Toast;

/** How far a connected meeting has been told, whom it does not take, and what can be done. */
final class ConnectedPanel extends Composite<Div> {

    private final BallotDesk desk;
    private final Clock clock;
    private final AssemblyId assembly;
    private final BallotState state;
    private final Runnable again;

    ConnectedPanel(BallotDesk desk, Clock clock, AssemblyId assembly, BallotState state, Runnable again) {
        this.desk = desk;
        this.clock = clock;
        this.assembly = assembly;
        this.state = state;
        this.again = again;
    }

    @Override
    protected Div initContent() {
        var connection = state.connection();
        var ground = new Div(
                new H2(translate("ballot.connected.to", connection.name(), String.valueOf(connection.meeting()))),
                light(),
                new Paragraph(translate("ballot.told", state.told(), state.waiting())));
        Instant sent = connection.sentAt();
        if (sent != null) {
            ground.add(new Paragraph(translate(
                    "ballot.sent",
                    DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM)
                            .withLocale(getLocale())
                            .format(sent.atZone(clock.getZone())))));
        }
        if (!connection.weighs()) {
            ground.add(new FieldLight(LightState.OVERWRITTEN, translate("ballot.weightless")));
        }
        ground.add(actions());
        if (!state.stuck().isEmpty()) {
            ground.add(
                    new H2(translate("ballot.stuck", state.stuck().size())),
                    new Rows(state.stuck().stream().map(ConnectedPanel::row).toList()));
        }
        return ground;
    }

    private FieldLight light() {
        String problem = state.connection().problem();
        if (problem != null) {
            return new FieldLight(LightState.REFUSED, translate("ballot.problem." + problem));
        }
        return state.waiting() > 0
                ? new FieldLight(LightState.WAITING, translate("ballot.waiting"))
                : new FieldLight(LightState.SAVED, translate("ballot.in-line"));
    }

    private Div actions() {
        var send = new Button(translate("ballot.send-all"), new Icon("send").small(), click -> {
            desk.sendAll(assembly);
            again.run();
            Toast.show(translate("ballot.sending"));
        });
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var look = new Button(translate("ballot.refresh"), new Icon("refresh").small(), click -> again.run());
        var leave = new Button(
                translate("ballot.disconnect"),
                click -> new ConfirmSheet(
                                translate(
                                        "ballot.disconnect.question",
                                        state.connection().name()),
                                translate("ballot.disconnect.consequence"),
                                translate("ballot.disconnect"),
                                translate("ballot.keep"),
                                () -> {
                                    desk.disconnect(assembly);
                                    again.run();
                                })
                        .open());
        var actions = new Div(send, look, leave);
        actions.addClassName("foyer-form-actions");
        return actions;
    }

    private static TextRow row(BallotState.Stuck person) {
        String words = person.words();
        return new TextRow(
                person.number() == null ? person.name() : person.name() + " (" + person.number() + ")",
                translate("ballot.person." + person.problem()),
                words == null || words.isBlank() ? List.of() : List.of(words));
    }
}
