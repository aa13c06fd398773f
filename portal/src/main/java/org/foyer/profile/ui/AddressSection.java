package org.foyer.profile.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.LocalDate;
import org.foyer.member.Localities;
import org.foyer.member.MemberProfile;
import org.foyer.profile.ProfileAddresses;
import org.foyer.profile.ProfileService;
import org.foyer.widgets.FormSection;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;

/** Today's address, field by field; those planned for a later day; and the question whether today's is still right. */
@org.springframework.stereotype.Component
@Order(200)
class AddressSection implements ProfileSection {

    private final ProfileService profiles;
    private final ProfileAddresses addresses;
    private final Localities localities;
    private final Clock clock;

    AddressSection(ProfileService profiles, ProfileAddresses addresses, Localities localities, Clock clock) {
        this.profiles = profiles;
        this.addresses = addresses;
        this.localities = localities;
        this.clock = clock;
    }

    @Override
    public Component on(ProfilePage page) {
        MemberProfile profile = page.profile();
        LocalDate today = LocalDate.now(clock);
        var section = new FormSection(translate("profile.address"), translate("profile.address.about"));
        var along = new MoveAlong(page, addresses);
        profile.addressOn(today)
                .ifPresentOrElse(
                        current -> {
                            var fields = new AddressFields(
                                    page, profiles, addresses, localities, today, current.address(), along);
                            fields.addTo(section);
                            section.wide(along);
                            section.wide(new AddressConfirmation(page, addresses, fields, confirmedOn(current)));
                        },
                        () -> section.wide(new Paragraph(translate("profile.address.none"))));
        section.wide(new PlannedAddresses(page, addresses, profile.plannedAfter(today)));
        section.wide(actions(page, today));
        return section;
    }

    private @Nullable LocalDate confirmedOn(MemberProfile.DatedAddress address) {
        return address.confirmedAt() == null ? null : LocalDate.ofInstant(address.confirmedAt(), clock.getZone());
    }

    private Component actions(ProfilePage page, LocalDate today) {
        var move = new Button(
                translate("profile.move"),
                click -> new MoveDialog(page, addresses, new AddressInputs(localities), today).open());
        var actions = new Div(move);
        actions.addClassName("foyer-form-actions");
        return actions;
    }
}
