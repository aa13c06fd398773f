package org.foyer.connector;

/** Why a system refuses a field, as far as it can be told; the words for the member stand in the message bundles. */
public enum RefusalCode {
    /** This system does not let us write the field. */
    NOT_WRITABLE,
    /** Another record has this value already, such as an e-mail address. */
    TAKEN,
    /** The system does not accept the value. */
    INVALID_VALUE,
    /** The field must not be empty. */
    MISSING_VALUE,
    /** The system said yes, but the field does not stand as wanted. */
    NOT_TAKEN_OVER,
    /** A reason that only the system's own words tell, if any. */
    OTHER
}
