package org.foyer.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.foyer.member.EditResult;
import org.foyer.profile.ProfileAddresses;
import org.foyer.widgets.Toast;
import org.jspecify.annotations.Nullable;

/** Says since when the address is known to be right, and lets the member say that it still is. */
final class AddressConfirmation extends Div {

    private final Span since = new Span();

    AddressConfirmation(
            ProfilePage page, ProfileAddresses addresses, AddressFields fields, @Nullable LocalDate confirmedOn) {
        addClassName("foyer-line-up");
        since.addClassName("foyer-hint");
        since.setText(
                confirmedOn == null
                        ? getTranslation("profile.address.never-confirmed")
                        : getTranslation("profile.address.confirmed", written(confirmedOn)));
        var confirm = new Button(getTranslation("profile.address.confirm"), click -> {
            EditResult result = addresses.confirm(page.member(), fields.kept());
            if (result.isSaved()) {
                since.setText(getTranslation("profile.address.confirmed.now"));
            } else {
                Toast.show(getTranslation("profile.address.changed"));
                page.reload().run();
            }
        });
        add(since, confirm);
    }

    private String written(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(day);
    }
}
