package org.foyer.member;

/** How a member gets a magazine. */
public enum Delivery {
    POST,
    ELECTRONIC,
    NONE
}
