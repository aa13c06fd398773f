package org.foyer.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Support that saw the portal as a member, as the office reads it.
 *
 * @param supporter name and number; empty when that member was deleted since
 * @param member name and number
 * @param ended null while it runs
 */
public record PastImpersonation(
        String supporter,
        String member,
        String reason,
        Instant started,
        @Nullable Instant ended) {}
