package org.foyer.member;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tidies and checks addresses. Houses without a number are as good as post boxes without a street. */
final class AddressForm {

    private static final int LONGEST_LINE = 100;
    private static final int LONGEST_NUMBER = 20;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private AddressForm() {}

    static Address tidy(Address typed) {
        String country = PlainWords.of(typed.country()).toUpperCase(Locale.ROOT);
        return new Address(
                PlainWords.orNull(typed.addition()),
                PlainWords.orNull(typed.street()),
                PlainWords.orNull(typed.houseNumber()),
                PlainWords.orNull(typed.postBox()),
                Postcodes.tidy(country, typed.postcode()),
                PlainWords.of(typed.town()),
                country);
    }

    /** What is wrong with a tidy address, if anything; the code begins with the part that it is about. */
    static Optional<EditResult.Refused> complaint(Address address) {
        if (!COUNTRIES.contains(address.country())) {
            return refused("country-missing");
        }
        if (address.postcode().isEmpty()
                && Postcodes.exampleOf(address.country()).isPresent()) {
            return refused("postcode-missing");
        }
        if (!address.postcode().isEmpty() && !Postcodes.isPossible(address.country(), address.postcode())) {
            return Postcodes.exampleOf(address.country())
                    .map(example -> new EditResult.Refused("postcode-form", example))
                    .or(() -> refused("postcode-odd"));
        }
        if (address.town().isEmpty()) {
            return refused("town-missing");
        }
        return complaint("town", address.town(), LONGEST_LINE)
                .or(() -> complaint("street", address.street(), LONGEST_LINE))
                .or(() -> complaint("street", address.houseNumber(), LONGEST_NUMBER))
                .or(() -> complaint("post-box", address.postBox(), LONGEST_LINE))
                .or(() -> complaint("addition", address.addition(), LONGEST_LINE));
    }

    private static Optional<EditResult.Refused> complaint(String part, @Nullable String words, int limit) {
        if (PlainWords.isOdd(words)) {
            return refused(part + "-odd");
        }
        return PlainWords.isLongerThan(limit, words)
                ? Optional.of(new EditResult.Refused(part + "-too-long", limit))
                : Optional.empty();
    }

    private static Optional<EditResult.Refused> refused(String code) {
        return Optional.of(new EditResult.Refused(code));
    }
}
