package org.foyer.mailing;

/**
 * How many members a mailing has.
 *
 * @param agreed members of today who agreed
 * @param reachable those among them with an e-mail that may be used
 */
public record Reach(int agreed, int reachable) {}
