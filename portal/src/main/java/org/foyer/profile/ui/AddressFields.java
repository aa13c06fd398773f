package org.foyer.profile.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.shared.InputField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.foyer.member.Address;
import org.foyer.member.Edit;
import org.foyer.member.EditResult;
import org.foyer.member.Localities;
import org.foyer.member.MemberProfile;
import org.foyer.member.Place;
import org.foyer.member.VisibleField;
import org.foyer.profile.ProfileAddresses;
import org.foyer.profile.ProfileService;
import org.foyer.widgets.FormSection;
import org.jspecify.annotations.Nullable;

/** The fields of today's address. Each is saved by itself; postcode, town and country belong together. */
final class AddressFields {

    /** What the member administration calls the fields behind each input. */
    private static final Map<String, List<String>> HELD = Map.of(
            "street", List.of("street", "house_number"),
            "addition", List.of("address_addition"),
            "post-box", List.of("post_box"),
            "place", List.of("postcode", "town"),
            "country", List.of("country"));

    private final ProfilePage page;
    private final ProfileService profiles;
    private final ProfileAddresses addresses;
    private final LocalDate today;
    private final MoveAlong along;
    private final AddressInputs inputs;
    private Address kept;

    AddressFields(
            ProfilePage page,
            ProfileService profiles,
            ProfileAddresses addresses,
            Localities localities,
            LocalDate today,
            Address kept,
            MoveAlong along) {
        this.page = page;
        this.profiles = profiles;
        this.addresses = addresses;
        this.today = today;
        this.along = along;
        this.kept = kept;
        this.inputs = new AddressInputs(localities);
    }

    void addTo(FormSection section) {
        Address seen = kept;
        var visibility = new VisibilityChoice(
                Objects.requireNonNull(page.profile().visibility().get(VisibleField.ADDRESS)),
                edit -> profiles.show(page.member(), VisibleField.ADDRESS, edit));
        // The country decides how the place is read, so it is filled first.
        inputs.country.setValue(seen.country());
        var street = field("street", inputs.street, seen, Address::streetLine, words -> words, Address::withStreetLine)
                .menu(visibility.menu());
        var addition = field(
                "addition",
                inputs.addition,
                seen,
                address -> orEmpty(address.addition()),
                words -> words,
                Address::withAddition);
        var postBox = field(
                "post-box",
                inputs.postBox,
                seen,
                address -> orEmpty(address.postBox()),
                words -> words,
                Address::withPostBox);
        var place = field(
                "place", inputs.place, seen, Address::place, Place::written, (address, typed) -> withPlace(address));
        var country = field(
                "country",
                inputs.country,
                seen,
                Address::country,
                code -> AddressInputs.nameOf(code, UI.getCurrentOrThrow().getLocale()),
                (address, typed) -> withPlace(address));
        inputs.onTyped(place::save);
        settleTogether(place, country);
        settleTogether(country, place);
        section.wide(street).with(addition, postBox, place, country);
    }

    private <F extends Component & InputField<?, V> & HasValidation & HasAriaLabel, V> LitField<F, Address, V> field(
            String name,
            F input,
            Address seen,
            Function<Address, V> shown,
            Function<V, String> words,
            BiFunction<Address, V, Address> with) {
        return new LitField<>(
                        page,
                        translate("profile.address." + name),
                        input,
                        seen,
                        new LitField.Binding<>(
                                () -> current().orElse(seen),
                                shown,
                                words,
                                (before, typed) -> save(new Edit<>(before, with.apply(before, typed)))))
                .held(HELD.getOrDefault(name, List.of()), UnaryOperator.identity());
    }

    /** The address as it was last seen to be kept. */
    Address kept() {
        return kept;
    }

    private EditResult save(Edit<Address> edit) {
        EditResult result = addresses.change(page.member(), edit);
        if (result instanceof EditResult.Saved) {
            kept = current().orElse(kept);
            along.ask();
        }
        return result;
    }

    /** A country that was refused for its postcode is saved with the place that fits it, and the other way round. */
    private void settleTogether(LitField<?, Address, ?> one, LitField<?, Address, ?> other) {
        one.onSettled(() -> {
            if (!other.isChoosing()) {
                other.takeOver();
            }
        });
    }

    private Address withPlace(Address address) {
        return address.in(inputs.placeTyped(), inputs.countryCode());
    }

    private Optional<Address> current() {
        return profiles.profileOf(page.member()).addressOn(today).map(MemberProfile.DatedAddress::address);
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
