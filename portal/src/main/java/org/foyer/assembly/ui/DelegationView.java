package org.foyer.assembly.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.foyer.assembly.Assembly;
import org.foyer.assembly.Delegation;
import org.foyer.assembly.Delegations;
import org.foyer.assembly.SeatFilling;
import org.foyer.assembly.SeatPassing;
import org.foyer.values.UnitId;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;

/** The seats of one unit: who holds them, who would move up, and who has. */
@Route("assembly/:assembly/delegates/:unit")
@PermitAll
class DelegationView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Delegations delegations;
    private final SeatFilling filling;
    private final SeatPassing passing;
    private String title = "";

    DelegationView(Delegations delegations, SeatFilling filling, SeatPassing passing) {
        this.delegations = delegations;
        this.filling = filling;
        this.passing = passing;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var assembly = AssemblyAddress.of(event).flatMap(delegations::open).orElseThrow(NotFoundException::new);
        show(assembly, AssemblyAddress.unit(event).orElseThrow(NotFoundException::new));
    }

    private void show(Assembly assembly, UnitId unit) {
        var delegation = delegations.of(assembly.id()).stream()
                .filter(it -> it.unit().equals(unit))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        title = delegation.name().in(getLocale());
        removeAll();
        var header = new PageHeader(
                title,
                getTranslation(
                        "assembly.seat.sentence",
                        assembly.name().in(getLocale()),
                        delegation.filled(),
                        delegation.seats()));
        var back = new Anchor("assembly/" + assembly.id() + "/delegates");
        back.addClassName("foyer-back");
        back.add(new Icon("chevron-left").small(), new Span(getTranslation("assembly.seat.title")));
        add(back, header, actions(assembly, delegation));
        var rows = filling.of(assembly.id(), unit).stream()
                .map(seat -> new SeatRow(seat, filling, passing, () -> show(assembly, unit)))
                .toList();
        add(
                rows.isEmpty()
                        ? new EmptyState(
                                "users-group",
                                getTranslation("assembly.seat.none"),
                                getTranslation("assembly.seat.none.sentence"))
                        : new Rows(rows));
    }

    private Div actions(Assembly assembly, Delegation delegation) {
        Runnable again = () -> show(assembly, delegation.unit());
        var paste = new Button(
                getTranslation("assembly.seat.paste"),
                new Icon("file-import").small(),
                click -> new PasteSeatsDialog(filling, assembly.id(), delegation.unit(), again).open());
        paste.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(paste);
        if (delegations.mayDistribute(assembly.id())) {
            actions.add(new Button(
                    getTranslation("assembly.seat.size"),
                    new Icon("adjustments-horizontal").small(),
                    click -> new SeatCountDialog(delegations, filling, assembly.id(), delegation, again).open()));
        }
        actions.addClassName("foyer-form-actions");
        return actions;
    }
}
