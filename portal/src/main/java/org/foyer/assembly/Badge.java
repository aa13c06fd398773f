package org.foyer.assembly;

import java.util.Locale;

/**
 * What stands on a badge.
 *
 * @param detail the section, or whom a guest comes for; blank for nothing
 * @param role in words
 * @param votes whether the person votes, which is told by the ground of the role as well
 * @param ticket the code that a desk scans
 */
record Badge(String assembly, String name, String detail, String role, boolean votes, String ticket, Locale language) {}
