package org.foyer.member;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to change: the value that they saw and the value that they want. When the value has changed
 * meanwhile, nobody's words are lost: the edit is answered with {@link EditResult.Conflict}.
 */
public record Edit<T extends @Nullable Object>(T seen, T wanted) {}
