package org.foyer.verification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.foyer.verification.Partner;
import org.foyer.verification.Partners;
import org.foyer.widgets.ConfirmSheet;
import org.foyer.widgets.EmptyState;
import org.foyer.widgets.Icon;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Rows;
import org.foyer.widgets.Toast;

/** Shops and tools that ask about cards: what was agreed with each, how often it asks, and the end of its key. */
@Route(PartnersView.ROUTE)
@PermitAll
class PartnersView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "office/partners";

    private final Partners partners;

    PartnersView(Partners partners) {
        this.partners = partners;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("verification.partners.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!partners.isOpen()) {
            throw new NotFoundException();
        }
        show();
    }

    private void show() {
        removeAll();
        var create = new Button(
                getTranslation("verification.partners.new"),
                new Icon("plus").small(),
                click -> new PartnerDialog(partners, this::show).open());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(
                                getTranslation("verification.partners.title"),
                                getTranslation("verification.partners.sentence"))
                        .action(create),
                list());
    }

    private Component list() {
        var all = partners.all();
        return all.isEmpty()
                ? new EmptyState(
                        "shield-check",
                        getTranslation("verification.partners.none"),
                        getTranslation("verification.partners.none.sentence"))
                : new Rows(all.stream()
                        .map(used -> new PartnerRow(used, this::askToRevoke))
                        .toList());
    }

    private void askToRevoke(Partner partner) {
        new ConfirmSheet(
                        getTranslation("verification.partners.revoke.question", partner.name()),
                        getTranslation("verification.partners.revoke.consequence"),
                        getTranslation("verification.partners.revoke"),
                        getTranslation("verification.partners.revoke.keep"),
                        () -> revoke(partner))
                .open();
    }

    private void revoke(Partner partner) {
        boolean done = partners.revoke(partner.id());
        show();
        Toast.show(getTranslation(
                done ? "verification.partners.revoke.done" : "verification.partners.revoke.before", partner.name()));
    }
}
