package org.foyer.member;

/** How a member wants to be addressed; empty where they did not say. */
public enum Gender {
    FEMALE,
    MALE,
    OTHER
}
