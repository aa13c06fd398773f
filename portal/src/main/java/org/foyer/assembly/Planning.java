package org.foyer.assembly;

import java.util.Map;

/** What became of a plan. */
public sealed interface Planning {

    /** It is kept. */
    record Done(AssemblyId id) implements Planning {}

    /**
     * Something is missing or wrong; nothing was kept.
     *
     * @param why a code for each field, such as {@code missing}; {@code assembly.wrong.<field>.<code>} has the words
     */
    record Refused(Map<PlanField, String> why) implements Planning {

        public Refused {
            why = Map.copyOf(why);
        }
    }

    /** Somebody else changed it, called it off or closed it meanwhile; nothing was kept. */
    record Late() implements Planning {}
}
