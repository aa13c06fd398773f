package org.foyer.crm;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads phone numbers of an export into E.164, as the portal keeps them. */
@Component
class PhoneReader {

    private static final int LONGEST = 40;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String country;

    PhoneReader(@Value("${foyer.association.country:CH}") String country) {
        this.country = country;
    }

    /** The number, empty when nobody could dial it; an export may be years old, so its area need not be assigned today. */
    Optional<String> read(String text, @Nullable String country) {
        if (text.length() > LONGEST || text.contains("++") || text.codePoints().anyMatch(Character::isLetter)) {
            return Optional.empty();
        }
        boolean known = country != null && numbers.getSupportedRegions().contains(country);
        try {
            PhoneNumber number = numbers.parse(text, known ? country : this.country);
            number.clearExtension();
            return numbers.isPossibleNumber(number)
                    ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }
}
