package org.foyer.sheet;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** Writes phones so that they can be dialled from the file. What is no phone number counts as any other text. */
final class Dialled {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String NO_COUNTRY = "ZZ";

    private Dialled() {}

    /** Such as +41 79 555 01 01: for cells that are text whatever they begin with. */
    static String international(String kept) {
        return written(kept).orElseGet(() -> SafeText.of(kept));
    }

    /** Such as 0041 79 555 01 01: no program takes it for a formula or reckons the blanks and the zeros away. */
    static String withoutPlus(String kept) {
        return written(kept).map(phone -> "00" + phone.substring(1)).orElseGet(() -> SafeText.of(kept));
    }

    private static Optional<String> written(String kept) {
        try {
            PhoneNumber number = NUMBERS.parse(kept, NO_COUNTRY);
            return NUMBERS.isPossibleNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL))
                            .filter(phone -> phone.matches("\\+[0-9 ()-]+"))
                    : Optional.empty();
        } catch (NumberParseException noNumber) {
            return Optional.empty();
        }
    }
}
