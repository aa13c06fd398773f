package org.foyer.account;

/** How far a member has come with signing in. */
public enum AccountState {
    /** Was never invited. */
    NONE,
    /** Has an invitation and has not signed in yet. */
    INVITED,
    /** Has signed in. */
    ACTIVE
}
