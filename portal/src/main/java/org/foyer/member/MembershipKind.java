package org.foyer.member;

/** Whether a membership is the one that counts, or stands beside it. */
public enum MembershipKind {
    MAIN,
    ADDITIONAL
}
