package org.foyer.access;

/** The account with this subject belongs to nobody any more: its person has another one. */
public record AccountRetired(String subject) {}
