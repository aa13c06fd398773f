package org.foyer.ballot;

import java.time.Instant;
import org.foyer.assembly.AssemblyId;
import org.jspecify.annotations.Nullable;

/**
 * An assembly that is told to a meeting of OpenSlides.
 *
 * @param weighs whether votes have a weight there
 * @param creates whether people without an account there are given one
 * @param position up to where the log of the door was looked at
 * @param revision the revision of the roll that was looked at
 * @param problem a code: why nothing could be sent; null while all is well
 * @param failures in a row
 */
public record Connection(
        AssemblyId assembly,
        int meeting,
        String name,
        boolean weighs,
        boolean creates,
        long position,
        long revision,
        @Nullable Instant sentAt,
        @Nullable String problem,
        int failures) {}
