package org.foyer.assembly.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.foyer.assembly.Arranged;
import org.foyer.assembly.AssemblyId;
import org.foyer.assembly.Guest;
import org.foyer.assembly.Guests;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.TextRow;
import org.foyer.widgets.Toast;

/** A guest, with the ticket and the badge. */
final class GuestRow extends Composite<TextRow> {

    private final Guests guests;
    private final AssemblyId assembly;
    private final Guest guest;
    private final Runnable again;

    GuestRow(Guests guests, AssemblyId assembly, Guest guest, Runnable again) {
        this.guests = guests;
        this.assembly = assembly;
        this.guest = guest;
        this.again = again;
    }

    @Override
    protected TextRow initContent() {
        String kind = translate("assembly.guest.kind." + guest.kind());
        var row = new TextRow(
                guest.name(), guest.organisation().isEmpty() ? kind : kind + " · " + guest.organisation(), List.of());
        var actions = new Div(
                link(
                        "assembly.guest.ticket",
                        "ticket/" + guest.ticket() + ".pdf?lang=" + getLocale().getLanguage()),
                link("assembly.badge.one", "assembly/" + assembly + "/badges.pdf?paper=label&people=" + guest.id()),
                button("assembly.guest.send", () -> new SendTicketDialog(guests, assembly, guest, again).open()),
                button("assembly.guest.remove", this::ask));
        actions.addClassName("foyer-row-actions");
        row.add(actions);
        return row;
    }

    private Anchor link(String word, String address) {
        var link = new Anchor(address, translate(word));
        link.setRouterIgnore(true);
        link.setTarget(AnchorTarget.BLANK);
        link.setAriaLabel(translate(word + ".of", guest.name()));
        return link;
    }

    private Button button(String word, Runnable act) {
        var button = new Button(translate(word), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(translate(word + ".of", guest.name()));
        return button;
    }

    private void ask() {
        new ConfirmSheet(
                        translate("assembly.guest.remove.question", guest.name()),
                        translate("assembly.guest.remove.consequence"),
                        translate("assembly.guest.remove"),
                        translate("assembly.guest.keep"),
                        this::remove)
                .open();
    }

    private void remove() {
        var outcome = guests.remove(assembly, guest.id());
        again.run();
        Toast.show(
                outcome instanceof Arranged.Refused why
                        ? Refusals.sentence("guest", why, getLocale())
                        : translate("assembly.guest.removed", guest.name()));
    }
}
