package org.foyer.card.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.foyer.card.CardDesk;
import org.foyer.card.CardOffice;
import org.foyer.card.OfficeCard;
import org.foyer.widgets.Toast;

/** Asks why a card is revoked, and says what follows from it. */
final class RevokeDialog extends Dialog {

    private final CardDesk desk;
    private final OfficeCard card;
    private final Runnable onRevoked;
    private final TextArea reason = new TextArea();

    RevokeDialog(CardDesk desk, OfficeCard card, Runnable onRevoked) {
        this.desk = desk;
        this.card = card;
        this.onRevoked = onRevoked;
        setHeaderTitle(getTranslation("card.revoke.question", card.name()));
        addClassName("foyer-listing-dialog");
        reason.setLabel(getTranslation("card.revoke.reason"));
        reason.setHelperText(getTranslation("card.revoke.reason.help"));
        reason.setMaxLength(CardOffice.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.focus();
        add(new Paragraph(getTranslation("card.revoke.consequence")), reason);
        var revoke = new Button(getTranslation("card.revoke.act"), click -> revoke());
        revoke.addThemeVariants(ButtonVariant.ERROR);
        getFooter().add(new Button(getTranslation("card.revoke.keep"), click -> close()), revoke);
    }

    private void revoke() {
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(getTranslation("card.revoke.reason.missing"));
            reason.setInvalid(true);
            reason.focus();
            return;
        }
        boolean revoked = desk.revoke(card.member(), reason.getValue());
        close();
        Toast.show(getTranslation(revoked ? "card.revoke.done" : "card.revoke.late", card.name()));
        onRevoked.run();
    }
}
