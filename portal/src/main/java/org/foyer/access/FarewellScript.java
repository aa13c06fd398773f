package org.foyer.access;

/**
 * What the sign-out clears of what a room kept on the device; a room contributes it as a bean.
 *
 * @param path of a script that the page after the sign-out runs: public, from the root of the portal, such as {@code /pass/forget.js}
 * @param cookie that tells whose the device copy is; it is set to {@link #NOBODY} with the answer, before any script runs
 */
public record FarewellScript(String path, String cookie) {

    /** The owner of what belongs to nobody. */
    public static final String NOBODY = "0";
}
