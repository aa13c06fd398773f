package org.foyer.access;

import org.jspecify.annotations.Nullable;

/**
 * Why somebody may do something with a member's data.
 *
 * @param why {@code own-data}, {@code guardian}, {@code household-main} or {@code office}
 * @param office which one gives it; null where none is needed
 */
public record Reason(
        Permission permission, String why, @Nullable Grant office) {}
