package org.foyer.duplicate;

import java.util.Set;
import org.foyer.values.MergePart;

/**
 * Two entries side by side.
 *
 * @param stays the entry whose number stays
 * @param goes the entry that is taken up
 * @param suggested what is better taken from the entry that goes
 * @param seen what the entries look like now; an answer to something else is refused
 */
public record MergeDraft(MergeSide stays, MergeSide goes, Set<MergePart> suggested, String seen) {}
