package org.foyer.assembly;

import org.foyer.values.LocalName;

/**
 * Somebody who answered an invitation.
 *
 * @param unit of the main membership
 */
public record Registered(String name, String number, LocalName unit) {}
