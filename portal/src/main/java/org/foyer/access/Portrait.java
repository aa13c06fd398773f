package org.foyer.access;

import java.util.Locale;

/**
 * What the frame shows of the signed-in person.
 *
 * @param unit the name of the unit of the main membership, empty without one
 * @param photo tells one photo from the next, empty without one
 * @param language the language that the person chose
 */
public record Portrait(String firstName, String lastName, String unit, String photo, Locale language) {

    public String fullName() {
        return (firstName + ' ' + lastName).strip();
    }
}
