package org.foyer.profile.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import org.foyer.member.EditResult;
import org.foyer.member.MemberProfile.DatedAddress;
import org.foyer.profile.ProfileAddresses;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.Rows;
import org.foyer.widgets.Toast;

/** The addresses that hold from a later day on; each can be taken back. */
final class PlannedAddresses extends Div {

    private final ProfilePage page;
    private final ProfileAddresses addresses;

    PlannedAddresses(ProfilePage page, ProfileAddresses addresses, List<DatedAddress> planned) {
        this.page = page;
        this.addresses = addresses;
        setVisible(!planned.isEmpty());
        add(
                new H3(getTranslation("profile.planned")),
                new Rows(planned.stream().map(this::row).toList()));
    }

    private Component row(DatedAddress planned) {
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(planned.from());
        String about = getTranslation("profile.planned.from", day);
        var cancel = new Button(
                getTranslation("profile.planned.cancel"),
                click -> new ConfirmSheet(
                                getTranslation("profile.planned.cancel.question", day),
                                planned.address().oneLine(),
                                getTranslation("profile.planned.cancel"),
                                getTranslation("profile.planned.keep"),
                                () -> cancel(planned))
                        .open());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        cancel.setAriaLabel(getTranslation("profile.planned.cancel.label", day));
        var words = new Div(new H3(about), new Span(planned.address().oneLine()));
        words.addClassName("foyer-grow");
        var row = new Div(words, cancel);
        row.addClassName("foyer-row");
        return row;
    }

    private void cancel(DatedAddress planned) {
        EditResult result = addresses.cancel(page.member(), planned.id());
        if (result instanceof EditResult.Refused refused) {
            Toast.show(Refusals.words(this, refused));
        }
        page.reload().run();
    }
}
