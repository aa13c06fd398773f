package org.foyer.directory;

/** By what the directory is narrowed; each value says how many people it leaves. */
public enum Facet {
    /** Level of the association: national, regional, section, local group. */
    LEVEL,
    /** Kind of the body. */
    KIND,
    /** Type of office. */
    OFFICE,
    /** What a body works on. */
    THEME,
    /** Language of the person, where they show it to members. */
    LANGUAGE
}
