package org.foyer.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.foyer.profile.DeletionRequests;
import org.foyer.values.MemberId;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.LightState;
import org.foyer.widgets.Toast;

/** Asks for deletion, and takes the wish back. */
final class DeletionPanel extends Div {

    private final MemberId member;
    private final DeletionRequests requests;
    private final ZoneId zone;

    DeletionPanel(MemberId member, DeletionRequests requests, ZoneId zone) {
        this.member = member;
        this.requests = requests;
        this.zone = zone;
        show();
    }

    private void show() {
        removeAll();
        add(
                new Paragraph(getTranslation("selfservice.deletion.happens")),
                new Paragraph(getTranslation("selfservice.deletion.kept")));
        requests.askedOn(member).ifPresentOrElse(this::asked, this::notAsked);
    }

    private void asked(Instant when) {
        String date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(when.atZone(zone));
        var withdraw = new Button(getTranslation("selfservice.deletion.withdraw"), click -> {
            requests.withdraw(member);
            Toast.show(getTranslation("selfservice.deletion.withdrawn"));
            show();
        });
        add(new FieldLight(LightState.WAITING, getTranslation("selfservice.deletion.asked", date)), withdraw);
    }

    private void notAsked() {
        var reason = new TextArea(getTranslation("selfservice.deletion.reason"));
        reason.setMaxLength(DeletionRequests.LONGEST_REASON);
        reason.setWidthFull();
        var ask = new Button(
                getTranslation("selfservice.deletion.ask"),
                click -> new ConfirmSheet(
                                getTranslation("selfservice.deletion.question"),
                                getTranslation("selfservice.deletion.consequence"),
                                getTranslation("selfservice.deletion.ask"),
                                getTranslation("selfservice.deletion.keep"),
                                () -> {
                                    requests.ask(member, reason.getValue());
                                    Toast.show(getTranslation("selfservice.deletion.sent"));
                                    show();
                                })
                        .open());
        ask.addThemeVariants(ButtonVariant.ERROR);
        add(reason, ask);
    }
}
