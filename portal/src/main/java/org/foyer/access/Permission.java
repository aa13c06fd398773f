package org.foyer.access;

import java.util.Set;

/** What somebody may do with a member's data or in a unit. Office types grant permissions by these names. */
public enum Permission {
    /** Name, number, category and sections of a member. */
    SEE_MEMBER(Relation.SELF, Relation.GUARDIAN),
    /** Addresses, phones, e-mails and birth date of a member. */
    SEE_CONTACT_DETAILS(Relation.SELF, Relation.GUARDIAN),
    /** Until when a member has paid the dues. */
    SEE_DUES(Relation.SELF, Relation.GUARDIAN),
    /** Taking the member lists of a unit along as files. */
    DOWNLOAD_LISTS,
    /** Reading all about one's own child. */
    SEE_CHILD(Relation.GUARDIAN),
    /** Looking people with an office up, and members who chose to be found. */
    SEARCH_DIRECTORY(Relation.MEMBER),
    /** Changing one's own data. */
    EDIT_PROFILE(Relation.SELF),
    /** Planning the address of people who move along with the main person of their household. */
    MOVE_ALONG(Relation.HOUSEHOLD_MAIN),
    /** The history of a member's data. */
    SEE_HISTORY(Relation.SELF),
    /** Changing another member's data for them. */
    EDIT_MEMBER,
    /** Opening a sign-in account for a member. */
    INVITE_MEMBER,
    /** Taking in exports of the member administration. */
    IMPORT_MEMBERS,
    /** Sending recipients to the newsletter service, and opening surveys. */
    MANAGE_MAILINGS,
    /** Joining two entries of one person. */
    MERGE_MEMBERS,
    /** Searching the whole change log. */
    SEARCH_CHANGE_LOG,
    /** Granting and ending offices. */
    MANAGE_OFFICES,
    /** Carrying the membership card of a member: one's own, a child's, as the main person those of the household. */
    CARRY_CARD(Relation.SELF, Relation.GUARDIAN, Relation.HOUSEHOLD_MAIN),
    /** Printing, sending and revoking the cards of members. */
    MANAGE_CARDS,
    /** Seeing the portal as a member does, to help them. */
    IMPERSONATE,
    /** Looking after a hut: the prices that its guests pay. */
    RUN_HUT,
    /** Preparing an assembly of a unit, its desks and its roll. */
    RUN_ASSEMBLY,
    /** Leading an assembly: settling what is disputed, sealing the number of votes, taking the attendance along. */
    CHAIR_ASSEMBLY,
    /** Seeing how the content of the portal stands, fetching it, and seeing it as others do. */
    EDIT_CONTENT;

    /** How a person can stand to a member without any office. */
    enum Relation {
        SELF,
        /** Belongs to the association today. */
        MEMBER,
        GUARDIAN,
        HOUSEHOLD_MAIN
    }

    /** What support may in the name of a member: what members themselves read, and simple changes. All else is refused. */
    private static final Set<Permission> UNDER_SUPPORT =
            Set.of(SEE_MEMBER, SEE_CONTACT_DETAILS, SEE_DUES, SEARCH_DIRECTORY, EDIT_PROFILE, SEE_HISTORY);

    private final Set<Relation> relations;

    Permission(Relation... relations) {
        this.relations = Set.of(relations);
    }

    boolean isGivenUnderSupport() {
        return UNDER_SUPPORT.contains(this);
    }

    boolean isGivenBy(Relation relation) {
        return relations.contains(relation);
    }
}
