package org.foyer.profile.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.foyer.member.Address;
import org.foyer.member.EditResult;
import org.foyer.member.MemberProfile.DatedAddress;
import org.foyer.member.MemberProfile.HouseholdPerson;
import org.foyer.profile.ProfileAddresses;
import org.foyer.widgets.FieldLight;
import org.foyer.widgets.LightState;
import org.foyer.widgets.LocalDatePicker;
import org.foyer.widgets.Toast;

/** A new address from a day on, for oneself and for those of the household who move along. */
final class MoveDialog extends Dialog {

    private final ProfilePage page;
    private final ProfileAddresses addresses;
    private final AddressInputs inputs;
    private final LocalDatePicker from = new LocalDatePicker(getTranslation("profile.move.from"));
    private final CheckboxGroup<HouseholdPerson> along;
    private final FieldLight light = new FieldLight(LightState.REFUSED);

    MoveDialog(ProfilePage page, ProfileAddresses addresses, AddressInputs inputs, LocalDate today) {
        this.page = page;
        this.addresses = addresses;
        this.inputs = inputs;
        setHeaderTitle(getTranslation("profile.move.title"));
        boolean moves = page.profile().addressOn(today).isPresent();
        from.setMin(today);
        from.setValue(moves ? today.with(TemporalAdjusters.firstDayOfNextMonth()) : today);
        inputs.street.setLabel(getTranslation("profile.address.street"));
        inputs.addition.setLabel(getTranslation("profile.address.addition"));
        inputs.postBox.setLabel(getTranslation("profile.address.post-box"));
        inputs.place.setLabel(getTranslation("profile.address.place"));
        inputs.country.setLabel(getTranslation("profile.address.country"));
        inputs.country.setValue(page.profile()
                .addressOn(today)
                .map(DatedAddress::address)
                .map(Address::country)
                .orElse(getLocale().getCountry()));
        inputs.onTyped(() -> light.setVisible(false));
        along = MoveAlong.choiceOf(
                page.profile().householdMain() ? page.profile().household() : List.of());
        along.setLabel(getTranslation("profile.along.question"));
        along.setVisible(
                page.profile().householdMain() && !page.profile().household().isEmpty());
        light.setVisible(false);
        var fields = new VerticalLayout(
                from, inputs.street, inputs.addition, inputs.postBox, inputs.place, inputs.country, along, light);
        fields.setPadding(false);
        fields.setAlignItems(VerticalLayout.Alignment.STRETCH);
        add(fields);
        setWidth("32rem");
        getFooter().add(new Button(getTranslation("widgets.cancel"), click -> close()), saveButton());
    }

    private Button saveButton() {
        var save = new Button(getTranslation("profile.save"), click -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        save.addClickListener(click -> save.setEnabled(true));
        return save;
    }

    private void save() {
        if (from.getValue() == null) {
            tell(getTranslation("profile.move.from.missing"));
            return;
        }
        var others = along.getValue().stream().map(HouseholdPerson::id).toList();
        switch (addresses.move(page.member(), from.getValue(), inputs.value(), others)) {
            case EditResult.Saved saved -> done();
            case EditResult.Unchanged unchanged -> done();
            case EditResult.Refused refused -> tell(Refusals.words(this, refused));
            case EditResult.Conflict conflict -> tell(getTranslation("profile.address.changed"));
        }
    }

    private void tell(String words) {
        light.show(LightState.REFUSED, words);
        light.setVisible(true);
    }

    private void done() {
        close();
        page.reload().run();
        Toast.show(getTranslation("profile.move.done"));
    }
}
