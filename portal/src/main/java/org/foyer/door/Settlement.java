package org.foyer.door;

/** How a conflict is settled; it is about the event that came second. */
public enum Settlement {
    /** One person, admitted twice: the second admission does not count, its voting card replaces the first. */
    SAME_PERSON,
    /** It was somebody else: the second admission does not count; whoever it was is admitted anew. */
    OTHER_PERSON,
    /** The number of the voting card was noted wrongly; the event names the right one. */
    CARD_CORRECTED,
    /** The voting card was taken back; the person stays in the room without it. */
    CARD_TAKEN_BACK
}
