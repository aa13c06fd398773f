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
import org.foyer.assembly.Assembly;
import org.foyer.assembly.Badges;
import org.foyer.assembly.Delegation;
import org.foyer.assembly.Delegations;
import org.foyer.values.UnitId;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Icon;
import org.foyer.widgets.ListRow;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;

/** The delegations of an assembly: how many seats each unit has, and how many are taken. */
@Route("assembly/:assembly/delegates")
@PermitAll
class DelegationsView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final Delegations delegations;
    private final Badges badges;

    DelegationsView(Delegations delegations, Badges badges) {
        this.delegations = delegations;
        this.badges = badges;
    }

    static String addressOf(Assembly assembly, UnitId unit) {
        return "assembly/" + assembly.id() + "/delegates/" + unit;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("assembly.seat.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AssemblyAddress.of(event).flatMap(delegations::open).orElseThrow(NotFoundException::new));
    }

    private void show(Assembly assembly) {
        removeAll();
        var header = new PageHeader(getPageTitle(), assembly.name().in(getLocale()));
        var there = delegations.of(assembly.id());
        boolean mayDistribute = delegations.mayDistribute(assembly.id());
        if (mayDistribute) {
            var distribute = new Button(
                    getTranslation("assembly.seat.distribute"),
                    click -> new DistributeDialog(delegations, assembly, () -> show(assembly)).open());
            distribute.addThemeVariants(ButtonVariant.PRIMARY);
            header.action(distribute);
        }
        // officials of a unit that sends delegates have no other page of the assembly
        if (mayDistribute) {
            var print = new Button(
                    getTranslation("assembly.badge.print"),
                    new Icon("printer").small(),
                    click -> new BadgesDialog(badges, assembly.id(), Badges.Whom.DELEGATES).open());
            var actions = new Div(print);
            actions.addClassName("foyer-form-actions");
            add(AssemblyAddress.back(assembly, getLocale()), header, actions);
        } else {
            add(header);
        }
        add(
                there.isEmpty()
                        ? new EmptyState(
                                "users-group",
                                getTranslation("assembly.seat.none"),
                                getTranslation("assembly.seat.none.sentence"))
                        : new Rows(there.stream().map(it -> row(assembly, it)).toList()));
    }

    private ListRow row(Assembly assembly, Delegation delegation) {
        return new ListRow(
                        new Icon("users-group"),
                        addressOf(assembly, delegation.unit()),
                        delegation.name().in(getLocale()))
                .facts(
                        getTranslation("assembly.seat.filled", delegation.filled(), delegation.seats()),
                        getTranslation("assembly.seat.substitutes", delegation.substitutes()));
    }
}
