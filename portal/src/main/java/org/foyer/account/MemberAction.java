package org.foyer.account;

import org.foyer.values.MemberId;

/** What another room lets an office do about a member in the list of members; a bean of that room. */
public interface MemberAction {

    /** Whether the signed-in person does it at all; asked once for a list. Where it leads decides about each member. */
    boolean isOpen();

    /** Where it is done. */
    Way about(MemberId member);

    /**
     * A link to where it is done.
     *
     * @param icon of the house style
     * @param label key of the words on it; with {@code .one} behind it, the words that name the member {0}
     * @param address within the portal
     */
    record Way(String icon, String label, String address) {}
}
