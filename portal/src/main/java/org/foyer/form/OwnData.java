package org.foyer.form;

/** What a form may take over of what the portal knows of a member. */
public enum OwnData {
    FIRST_NAME,
    LAST_NAME,
    NAME,
    EMAIL,
    PHONE,
    ADDRESS,
    BIRTH_DATE,
    NUMBER,
    SECTION
}
