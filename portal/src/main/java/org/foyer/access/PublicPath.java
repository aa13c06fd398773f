package org.foyer.access;

/**
 * A path that anybody may request without signing in; a room contributes it as a bean.
 *
 * @param pattern such as {@code /verify/**}
 */
public record PublicPath(String pattern) {}
