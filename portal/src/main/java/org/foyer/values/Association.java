package org.foyer.values;

/**
 * The association whose portal this is.
 *
 * @param name as the association writes it
 * @param officeEmail where members reach the office
 * @param officePhone as one dials it from abroad, such as +41 31 555 01 00; empty when the office takes no calls
 */
public record Association(String name, String officeEmail, String officePhone) {}
