package org.foyer.profile.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.foyer.member.Address;
import org.foyer.member.Localities;
import org.foyer.member.Place;

/** The inputs of an address. Postcode and town are one: what is typed is completed where a postal list is loaded, and good without. */
final class AddressInputs {

    private static final List<String> NEIGHBOURS = List.of("CH", "LI", "DE", "AT", "FR", "IT", "NL");
    private static final Place NOWHERE = new Place("", "");

    final TextField street = new TextField();
    final TextField addition = new TextField();
    final TextField postBox = new TextField();
    final ComboBox<Place> place = new ComboBox<>();
    final ComboBox<String> country = new ComboBox<>();

    private final Localities localities;

    AddressInputs(Localities localities) {
        this.localities = localities;
        Locale locale = UI.getCurrentOrThrow().getLocale();
        street.setAutocomplete(Autocomplete.STREET_ADDRESS);
        country.setItems(countries(locale));
        country.setItemLabelGenerator(code -> nameOf(code, locale));
        place.setItemLabelGenerator(Place::written);
        place.setAllowCustomValue(true);
        place.setPlaceholder(translate("profile.address.place.hint"));
        place.setItems(query ->
                localities
                        .complete(countryCode(), query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
    }

    /** Tells of a place that is not on the list, or of a part of one; the field already shows it. */
    void onTyped(Runnable listener) {
        place.addCustomValueSetListener(typed -> {
            place.setValue(read(typed.getDetail()));
            listener.run();
        });
    }

    private Place read(String typed) {
        Place written = Place.read(countryCode(), typed);
        boolean whole = !written.postcode().isEmpty() && !written.town().isEmpty();
        return whole ? written : localities.only(countryCode(), typed).orElse(written);
    }

    void show(Address address) {
        street.setValue(address.streetLine());
        addition.setValue(Optional.ofNullable(address.addition()).orElse(""));
        postBox.setValue(Optional.ofNullable(address.postBox()).orElse(""));
        country.setValue(address.country());
        place.setValue(address.place());
    }

    Address value() {
        return new Address(null, null, null, null, "", "", countryCode())
                .withStreetLine(street.getValue())
                .withAddition(addition.getValue())
                .withPostBox(postBox.getValue())
                .in(placeTyped(), countryCode());
    }

    /** What stands in the field; nothing where it was emptied. */
    Place placeTyped() {
        return Objects.requireNonNullElse(place.getValue(), NOWHERE);
    }

    String countryCode() {
        return Objects.requireNonNullElse(country.getValue(), "");
    }

    static String nameOf(String country, Locale locale) {
        return Locale.of("", country).getDisplayCountry(locale);
    }

    private static List<String> countries(Locale locale) {
        var others = new ArrayList<>(Arrays.asList(Locale.getISOCountries()));
        others.removeAll(NEIGHBOURS);
        var collator = Collator.getInstance(locale);
        others.sort((one, other) -> collator.compare(nameOf(one, locale), nameOf(other, locale)));
        others.addAll(0, NEIGHBOURS);
        return others;
    }
}
