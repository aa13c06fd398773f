package org.foyer.mail;

/** A file that goes with a mail. */
public record MailFile(String name, String mediaType, byte[] content) {}
