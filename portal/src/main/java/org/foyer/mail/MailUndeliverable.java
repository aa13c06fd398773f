package org.foyer.mail;

/**
 * The mail server will never take a mail that was sent in somebody's name.
 *
 * @param answerTo where answers to the mail would have gone
 */
public record MailUndeliverable(String answerTo) {}
