package org.foyer.crm;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Reads phone numbers of an export into E.164, as the portal keeps them. */
@Component
class PhoneReader {

    private static final int LONGEST = 40;

    /**
     * Countries that write nothing but a 0 before a number at home: CH, DE, AT, FR, NL, BE. What follows their prefix without a
     * 0 is the number itself, and whether it is possible depends on its length alone.
     */
    private static final Set<String> PLAIN = Set.of("41", "49", "43", "33", "31", "32");

    private static final int PREFIX = 2;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String country;

    /** What the library said of numbers by prefix and length; asking it each time took half the time of reading a file. */
    private final Map<String, Boolean> possible = new ConcurrentHashMap<>();

    PhoneReader(@Value("${foyer.association.country:CH}") String country) {
        this.country = country;
    }

    /** The number, empty when nobody could dial it; an export may be years old, so its area need not be assigned today. */
    Optional<String> read(String text, @Nullable String country) {
        String digits = international(text);
        if (digits.length() > PREFIX && digits.charAt(PREFIX) != '0' && PLAIN.contains(digits.substring(0, PREFIX))) {
            String number = "+" + digits;
            boolean dialled = possible.computeIfAbsent(
                    digits.substring(0, PREFIX) + "/" + digits.length(),
                    kind -> parse(number, country).filter(number::equals).isPresent());
            if (dialled) {
                return Optional.of(number);
            }
        }
        return parse(text, country);
    }

    /** The digits of a number that begins with + and has nothing but digits and spaces after it; empty for all others. */
    private static String international(String text) {
        if (text.length() > LONGEST || !text.startsWith("+")) {
            return "";
        }
        StringBuilder digits = new StringBuilder(text.length());
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c != ' ') {
                return "";
            }
        }
        return digits.toString();
    }

    private Optional<String> parse(String text, @Nullable String country) {
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
