package org.foyer.door;

/** What became of something that an official wanted to do with the log. */
public sealed interface Ruling {

    /** It stands in the log. */
    record Done(DoorEvent event) implements Ruling {}

    /**
     * Nothing was written.
     *
     * @param code why, as desks are told it as well, such as {@code NOTHING_TO_ANNUL}
     */
    record Refused(String code) implements Ruling {}

    /** Whether it stands in the log. */
    default boolean isDone() {
        return this instanceof Done;
    }
}
