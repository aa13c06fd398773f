package org.foyer.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.regex.Pattern;

/** Keeps what people typed from becoming further header lines or further recipients of a mail. */
final class Headers {

    private static final Pattern NOT_IN_A_LINE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+");

    private Headers() {}

    /** One line: line breaks and control characters become spaces. */
    static String line(String text) {
        return NOT_IN_A_LINE.matcher(text).replaceAll(" ").strip();
    }

    /**
     * One single plain address.
     *
     * @throws IllegalArgumentException when it is not; the message does not repeat it
     */
    static String address(String text) {
        String stripped = text.strip();
        try {
            InternetAddress[] addresses = InternetAddress.parse(stripped, true);
            if (addresses.length == 1 && stripped.equals(addresses[0].getAddress()) && stripped.contains("@")) {
                addresses[0].validate();
                return stripped;
            }
        } catch (AddressException notAnAddress) {
            throw new IllegalArgumentException("The recipient of a mail is not an address.");
        }
        throw new IllegalArgumentException("The recipient of a mail is not one plain address.");
    }
}
