package org.foyer.content;

import java.util.Locale;

/** Why content could not be fetched, or was not taken over. */
public enum TroubleCode {
    /** No answer, or none that is one: the machine, the network, a gateway, a time-out. */
    UNREACHABLE(true),
    /** The password was refused once; it is tried once more. */
    REFUSED(true),
    /** The password was refused twice in a row; it is not sent again before a restart or an editor's word. */
    LOCKED(true),
    /** The service account may not use this endpoint. */
    FORBIDDEN(false),
    /** There is no such endpoint: a wrong address, or the light module is not installed. */
    MISSING(false),
    /** The address leads somewhere else. */
    MISDIRECTED(true),
    /** The system answered that it broke. */
    FAILED(false),
    /** The answer is not what the interface promises. */
    UNREADABLE(false),
    /** The answer is larger than is read. */
    TOO_LARGE(false),
    /** Content kept changing while it was read. */
    MOVING(false),
    /** There are pages, but not the one that all stand below. */
    ROOTLESS(false),
    /** Nothing is left of what was there. */
    EMPTIED(false),
    /** Less than half is left of what was there. */
    SHRUNK(false),
    /** The portal itself could not go on; its log says why. */
    INTERNAL(false);

    private final boolean ofTheWholeSystem;

    TroubleCode(boolean ofTheWholeSystem) {
        this.ofTheWholeSystem = ofTheWholeSystem;
    }

    /** Whether asking for another shelf would end the same way. */
    boolean isOfTheWholeSystem() {
        return ofTheWholeSystem;
    }

    /** Whether an editor takes over what was answered by fetching by hand. */
    public boolean isForAnEditorToDecide() {
        return this == EMPTIED || this == SHRUNK;
    }

    /** Key of its words. */
    public String key() {
        return "content.trouble." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
