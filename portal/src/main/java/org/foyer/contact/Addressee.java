package org.foyer.contact;

import org.foyer.values.MemberId;

/** Whom a first message goes to. */
public sealed interface Addressee {

    /** An office, whoever holds it. */
    record Office(String unitNumber, String officeType) implements Addressee {}

    /** One person, whatever they do. */
    record Person(MemberId id) implements Addressee {}
}
