package org.foyer.verification;

/** What a partner may be told of a good card beyond its category. */
public enum PartnerField {
    NAME,
    NUMBER,
    SECTIONS,
    YEARS,
    VALID_UNTIL
}
