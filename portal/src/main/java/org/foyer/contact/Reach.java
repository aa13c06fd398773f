package org.foyer.contact;

/** How a member wishes to get messages of others. Messages to an office come in any case. */
public enum Reach {
    /** With their words, by mail, and on the portal. */
    MAIL,
    /** On the portal only; no mail is sent. */
    PORTAL,
    /** Messages to the person are refused. */
    NONE
}
