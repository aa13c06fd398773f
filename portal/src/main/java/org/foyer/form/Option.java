package org.foyer.form;

import org.foyer.content.LocalText;

/**
 * One of the things that can be chosen.
 *
 * @param value what is stored
 * @param label what is read
 */
public record Option(String value, LocalText label) {}
