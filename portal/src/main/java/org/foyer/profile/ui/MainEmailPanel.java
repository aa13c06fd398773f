package org.foyer.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.foyer.profile.MainEmailChange;
import org.foyer.profile.MainEmailChange.Answer;
import org.foyer.profile.MainEmailChange.Pending;
import org.foyer.values.MemberId;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.LabelLine;
import org.foyer.widgets.LightState;
import org.foyer.widgets.QuietMenu;
import org.foyer.widgets.Toast;

/** Shows the main e-mail, asks for another one, and tells what waits for its confirmation. */
final class MainEmailPanel extends Div {

    private final MemberId member;
    private final String current;
    private final MainEmailChange change;
    private final ZoneId zone;
    private final Optional<CrmLights.Shown> held;
    private final EmailField field = new EmailField();
    private final LabelLine<EmailField> line;
    private final Div state = new Div();
    private final Div actions = new Div();

    MainEmailPanel(
            MemberId member, String current, MainEmailChange change, ZoneId zone, Optional<CrmLights.Shown> held) {
        this.member = member;
        this.current = current;
        this.change = change;
        this.zone = zone;
        this.held = held;
        field.setValue(current);
        field.setMaxLength(254);
        field.setWidthFull();
        field.setAutocomplete(Autocomplete.EMAIL);
        field.setManualValidation(true);
        var send = new Button(getTranslation("selfservice.email.change"), click -> ask());
        state.addClassName("foyer-field-state");
        line = new LabelLine<>(getTranslation("selfservice.email.title"), field);
        line.add(state);
        actions.add(send);
        actions.addClassName("foyer-form-actions");
        add(line, actions);
        change.pendingOf(member).ifPresentOrElse(this::waiting, this::nothingWaits);
    }

    /** Who sees the address, chosen in its label line. */
    void menu(QuietMenu<?> visibility) {
        line.menu(visibility);
    }

    /** Shows the address only. */
    void close() {
        field.setReadOnly(true);
        actions.setVisible(false);
        state.setVisible(false);
    }

    private void ask() {
        field.setInvalid(false);
        tell(change.ask(member, field.getValue()));
    }

    private void tell(Answer answer) {
        switch (answer) {
            case Answer.Asked(String address) -> {
                Toast.show(getTranslation("selfservice.email.asked", address));
                field.setValue(current);
                change.pendingOf(member).ifPresentOrElse(this::waiting, this::nothingWaits);
            }
            case Answer.Refused(String code) -> {
                field.setErrorMessage(getTranslation("selfservice.email.refused." + code));
                field.setInvalid(true);
            }
        }
    }

    private void waiting(Pending pending) {
        state.removeAll();
        String key = pending.expired() ? "selfservice.email.expired" : "selfservice.email.waiting";
        var again = new Button(getTranslation("selfservice.email.resend"), click -> tell(change.resend(member)));
        var cancel = new Button(getTranslation("selfservice.email.cancel"), click -> {
            change.cancel(member);
            nothingWaits();
            Toast.show(getTranslation("selfservice.email.cancelled"));
        });
        for (Button button : new Button[] {again, cancel}) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
        }
        var actions = new Div(again, cancel);
        actions.addClassName("foyer-line-up");
        state.add(
                new FieldLight(
                        pending.expired() ? LightState.REFUSED : LightState.WAITING,
                        getTranslation(key, pending.address(), written(pending.since()))),
                actions);
    }

    private void nothingWaits() {
        state.removeAll();
        if (!current.isEmpty()) {
            state.add(held.map(light -> new FieldLight(light.state(), light.words()))
                    .orElseGet(() -> new FieldLight(LightState.SAVED, getTranslation("selfservice.email.holds"))));
        }
    }

    private String written(Instant time) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(getLocale())
                .format(time.atZone(zone));
    }
}
