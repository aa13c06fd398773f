package org.foyer.access;

import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in person.
 *
 * @param id the member that the account belongs to, or as whom support sees the portal
 * @param subject the immutable id of the account at the identity provider
 * @param name what others see, such as "Ladina Caduff (04172283)"; both names where support acts for a member
 * @param supporter who really is signed in, where support sees the portal as the member; else null
 */
public record Person(
        MemberId id, String subject, String name, @Nullable MemberId supporter) {

    /** Whether it is nobody who acts for somebody else. */
    public boolean inPerson() {
        return supporter == null;
    }
}
