package org.foyer.form;

/**
 * Why a field is not as the form wants it.
 *
 * @param sentence what to do, in the language of the reader
 */
public record Complaint(String field, String sentence) {}
