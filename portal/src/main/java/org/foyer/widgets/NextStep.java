package org.foyer.widgets;

/**
 * Something that waits for a member, on the start page.
 *
 * @param order from what presses to what can wait
 * @param icon of the house style
 * @param route where it is done
 * @param title what it is, in the language of the reader
 * @param fact until when, or why
 */
public record NextStep(int order, String icon, String route, String title, String fact) {}
