package org.foyer.access;

/**
 * A script that the page after the sign-out runs, to clear what a room kept on the device; a room contributes it as a bean.
 *
 * @param path public, from the root of the portal, such as {@code /pass/forget.js}
 */
public record FarewellScript(String path) {}
