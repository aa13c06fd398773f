package org.foyer.member;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.stream.IntStream;
import org.foyer.values.Languages;
import org.springframework.stereotype.Component;

/** Reads and writes phone numbers. They are kept as E.164 and shown as people of the association's country write them. */
@Component
public class PhoneNumbers {

    private static final int LONGEST_TYPED = 40;

    private final PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    private final String country;

    PhoneNumbers(Languages languages) {
        this.country = languages.country();
    }

    /** What was typed: a number, or the code of the sentence that says what is wrong with it. */
    sealed interface Reading {
        record Number(String e164) implements Reading {}

        record Unreadable(String code) implements Reading {}
    }

    /** Shows a kept number: as dialled at home, or with its country when it lies abroad. An imported oddity stays as it came. */
    public String shown(String e164) {
        return parsed(e164)
                .filter(numbers::isPossibleNumber)
                .map(number -> numbers.format(
                        number,
                        country.equals(numbers.getRegionCodeForNumber(number))
                                ? PhoneNumberFormat.NATIONAL
                                : PhoneNumberFormat.INTERNATIONAL))
                .orElse(e164);
    }

    /** What was typed as a number to keep, empty when it is none that exists. */
    public Optional<String> number(String typed) {
        return read(typed) instanceof Reading.Number(String e164) ? Optional.of(e164) : Optional.empty();
    }

    Reading read(String typed) {
        String words = PlainWords.of(typed);
        if (words.length() > LONGEST_TYPED || words.codePoints().anyMatch(Character::isLetter)) {
            return new Reading.Unreadable("phone-not-a-number");
        }
        try {
            PhoneNumber number = numbers.parse(words, country);
            number.clearExtension();
            return numbers.isValidNumber(number)
                    ? new Reading.Number(numbers.format(number, PhoneNumberFormat.E164))
                    : new Reading.Unreadable(complaint(words, number));
        } catch (NumberParseException unreadable) {
            return new Reading.Unreadable(
                    switch (unreadable.getErrorType()) {
                        case INVALID_COUNTRY_CODE -> "phone-country";
                        case NOT_A_NUMBER -> "phone-not-a-number";
                        case TOO_SHORT_AFTER_IDD, TOO_SHORT_NSN -> "phone-too-short";
                        case TOO_LONG -> "phone-too-long";
                    });
        }
    }

    private String complaint(String words, PhoneNumber number) {
        ValidationResult result = numbers.isPossibleNumberWithReason(number);
        return switch (result) {
            case TOO_LONG -> "phone-too-long";
            case INVALID_COUNTRY_CODE -> "phone-country";
            case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY, INVALID_LENGTH ->
                lacksOneDigit(words) ? "phone-one-digit-missing" : "phone-too-short";
            case IS_POSSIBLE -> lacksOneDigit(words) ? "phone-one-digit-missing" : "phone-unassigned";
        };
    }

    /** Whether some digit more would make it a number that exists. */
    private boolean lacksOneDigit(String words) {
        return IntStream.rangeClosed(0, 9)
                .anyMatch(digit ->
                        parsed(words + digit).filter(numbers::isValidNumber).isPresent());
    }

    private Optional<PhoneNumber> parsed(String words) {
        try {
            return Optional.of(numbers.parse(words, country));
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
