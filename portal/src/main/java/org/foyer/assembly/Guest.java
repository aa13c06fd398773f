package org.foyer.assembly;

import java.util.Locale;
import java.util.UUID;

/**
 * Somebody who comes without being a member.
 *
 * @param organisation whom they come for; blank where it does not matter
 * @param ticket the code that admits them
 */
public record Guest(UUID id, Attendee.Kind kind, String name, String organisation, String ticket) {

    /**
     * A guest who is invited.
     *
     * @param email where the ticket is sent; it is kept by nobody but the outgoing mail. Blank for none
     * @param language of the ticket
     */
    public record Invitation(Attendee.Kind kind, String name, String organisation, String email, Locale language) {}
}
