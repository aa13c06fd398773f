package org.foyer.assembly;

import java.time.Instant;
import org.foyer.voting.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A version of the rules of an assembly; it is kept for ever, as decisions name theirs.
 *
 * @param attend who may be in the room
 * @param vote who of these may vote
 * @param savedBy the name of the official; null where the portal put it in place, or the personal part is deleted
 */
public record RuleVersion(
        int version,
        Rule attend,
        Rule vote,
        Instant savedAt,
        @Nullable String savedBy) {

    /** Version 0: what the kind of an assembly brings along as long as nobody wrote anything. */
    static RuleVersion usual(Assembly assembly) {
        RuleTemplate template = RuleTemplate.of(assembly.kind());
        return new RuleVersion(0, template.attend(), template.vote(), assembly.doorsAt(), null);
    }
}
