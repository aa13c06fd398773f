package org.foyer.outbox;

/** What counts when the member and the administration changed the same field. */
public enum ConflictPolicy {
    MEMBER,
    CRM,
    /** Somebody of the office decides. */
    ASK
}
