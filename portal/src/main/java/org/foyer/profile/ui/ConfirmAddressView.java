package org.foyer.profile.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import org.foyer.member.Address;
import org.foyer.member.MemberProfile;
import org.foyer.member.MemberProfile.DatedAddress;
import org.foyer.profile.ProfileAddresses;
import org.foyer.profile.ProfileService;
import org.foyer.values.MemberId;
import org.foyer.widgets.Page;
import org.foyer.widgets.PageHeader;
import org.foyer.widgets.Toast;

/** Asks whether an old address is still right: one tap says so, another leads to where it is changed. */
@Route(ConfirmAddressView.ROUTE)
@PermitAll
class ConfirmAddressView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "my-data/address";

    private final ProfileService profiles;
    private final ProfileAddresses addresses;
    private final Clock clock;

    ConfirmAddressView(ProfileService profiles, ProfileAddresses addresses, Clock clock) {
        this.profiles = profiles;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        MemberProfile profile = profiles.own();
        profile.addressOn(LocalDate.now(clock))
                .map(DatedAddress::address)
                .ifPresentOrElse(address -> compose(profile.id(), address), () -> event.forwardTo(MyDataView.class));
    }

    private void compose(MemberId member, Address address) {
        var right = new Button(getTranslation("profile.address.confirm"), click -> confirm(member, address));
        right.addThemeVariants(ButtonVariant.PRIMARY);
        var change = new Button(
                getTranslation("profile.address.correct"),
                click -> UI.getCurrentOrThrow().navigate(MyDataView.class));
        var actions = new Div(right, change);
        actions.addClassName("foyer-form-actions");
        var sheet = new Div(new Paragraph(address.oneLine()), actions);
        sheet.addClassNames("foyer-sheet", "foyer-sheet-padded");
        add(new PageHeader(getTranslation("profile.step.address")), sheet);
    }

    private void confirm(MemberId member, Address seen) {
        if (addresses.confirm(member, seen).isSaved()) {
            Toast.show(getTranslation("profile.address.confirmed.now"));
            UI.getCurrentOrThrow().navigate("");
        } else {
            Toast.show(getTranslation("profile.address.changed"));
            UI.getCurrentOrThrow().navigate(MyDataView.class);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("profile.step.address");
    }
}
