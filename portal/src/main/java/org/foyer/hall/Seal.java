package org.foyer.hall;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.foyer.assembly.AssemblyId;
import org.foyer.door.Counts;

/**
 * The numbers of a room at one moment, signed.
 *
 * @param number from 1, without gaps within the assembly
 * @param title what was about to be voted on
 * @param official who sealed it, as the assembly knows them
 * @param conflicts how many were open
 * @param needed votes for the quorum, 0 where there is none
 * @param rules versions of the rules that decided who may vote
 * @param position the last line of the log before the seal
 * @param hash of that line, in hexadecimal digits
 * @param intact whether the log was as it was written, from its beginning
 */
public record Seal(
        UUID id,
        AssemblyId assembly,
        int number,
        String title,
        Instant at,
        UUID official,
        Counts counts,
        int conflicts,
        int needed,
        List<Integer> rules,
        long position,
        String hash,
        boolean intact) {

    public Seal {
        rules = List.copyOf(rules);
        HexFormat.of().parseHex(hash);
    }

    /** Whether the safe votes alone reached the quorum. */
    public boolean isQuorate() {
        return counts.votes() >= needed;
    }
}
