package org.foyer.directory;

import java.util.Optional;
import org.foyer.values.MemberId;

/** What another room lets a member do about somebody whom they have found; a bean of that room. */
public interface DirectoryAction {

    /** What can be done about a person; empty for nothing. */
    Optional<Way> aboutPerson(MemberId person);

    /** What can be done about a body, by its number; empty for nothing. */
    Optional<Way> aboutBody(String unitNumber);

    /**
     * A link to where it is done.
     *
     * @param icon of the house style
     * @param label key of the words on it
     * @param address within the portal
     */
    record Way(String icon, String label, String address) {}
}
