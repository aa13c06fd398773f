package org.foyer.member;

import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Reads e-mail addresses. The domain is kept in its ASCII form, so that one address is not kept twice and every mail server
 * takes it, and shown in its own letters.
 */
@Component
public class EmailAddresses {

    /** RFC 5321, 4.5.3.1. */
    private static final int LONGEST_LOCAL_PART = 64;

    private static final int LONGEST = 254;

    private final Validator validator;

    EmailAddresses(Validator validator) {
        this.validator = validator;
    }

    /** What Jakarta Validation checks. */
    private record Checked(@Email String address) {}

    /** What was typed as an address to keep, empty when it is none. */
    public Optional<String> read(String typed) {
        String words = PlainWords.of(typed);
        int at = words.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL_PART || PlainWords.isOdd(words) || words.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        return asciiDomain(words.substring(at + 1))
                .map(domain -> words.substring(0, at) + "@" + domain)
                .filter(address -> address.length() <= LONGEST)
                .filter(address -> address.chars().allMatch(character -> character < 128))
                .filter(address -> address.indexOf('"') < 0)
                .filter(address -> validator
                        .validateValue(Checked.class, "address", address)
                        .isEmpty());
    }

    /** Shows a kept address, its domain in its own letters. */
    public String shown(String address) {
        int at = address.lastIndexOf('@');
        return at < 0 ? address : address.substring(0, at + 1) + IDN.toUnicode(address.substring(at + 1));
    }

    private static Optional<String> asciiDomain(String domain) {
        try {
            String ascii = IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            // A public domain has a dot and does not end in a number, as an address of a machine does.
            return ascii.matches("([a-z0-9-]+\\.)+[a-z][a-z0-9-]+") ? Optional.of(ascii) : Optional.empty();
        } catch (IllegalArgumentException notADomain) {
            return Optional.empty();
        }
    }
}
