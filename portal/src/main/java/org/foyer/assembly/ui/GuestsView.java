package org.foyer.assembly.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.foyer.access.Permission;
import org.foyer.assembly.Assemblies;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.Badges;
import org.foyer.assembly.Guests;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;

/** Guests and the press of an assembly, with their tickets and badges. */
@Route("assembly/:assembly/guests")
@PermitAll
class GuestsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Assemblies assemblies;
    private final Guests guests;
    private final Badges badges;

    GuestsView(Assemblies assemblies, Guests guests, Badges badges) {
        this.assemblies = assemblies;
        this.guests = guests;
        this.badges = badges;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assembly.guest.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AssemblyAddress.of(event)
                .flatMap(id -> assemblies.forOfficial(id, Permission.RUN_ASSEMBLY))
                .orElseThrow(NotFoundException::new));
    }

    private void show(Assembly assembly) {
        removeAll();
        Runnable again = () -> show(assembly);
        var invite = new Button(
                getTranslation("assembly.guest.invite"), click -> new GuestDialog(guests, assembly.id(), again).open());
        invite.addThemeVariants(ButtonVariant.PRIMARY);
        var rows = guests.of(assembly.id()).stream()
                .map(guest -> new GuestRow(guests, assembly.id(), guest, again))
                .toList();
        var actions = new Div(
                new Button(
                        getTranslation("assembly.guest.paste"),
                        new Icon("file-import").small(),
                        click -> new PasteGuestsDialog(guests, assembly.id(), again).open()),
                new Button(
                        getTranslation("assembly.badge.print"),
                        new Icon("printer").small(),
                        click -> new BadgesDialog(badges, assembly.id(), Badges.Whom.GUESTS).open()));
        actions.addClassName("foyer-form-actions");
        add(
                AssemblyAddress.back(assembly, getLocale()),
                new PageHeader(getPageTitle(), sentence(assembly)).action(invite),
                actions);
        add(
                rows.isEmpty()
                        ? new EmptyState(
                                "users",
                                getTranslation("assembly.guest.none"),
                                getTranslation("assembly.guest.none.sentence"))
                        : new Rows(rows));
    }

    private String sentence(Assembly assembly) {
        String name = assembly.name().in(getLocale());
        int expected = guests.expected(assembly.id());
        return assembly.capacity() == null
                ? getTranslation("assembly.guest.sentence", name, expected)
                : getTranslation("assembly.guest.sentence.room", name, expected, assembly.capacity());
    }
}
