package org.foyer.assembly;

import java.util.List;

/** What became of a wish about seats, proxies or guests. */
public sealed interface Arranged {

    /** It is done. */
    record Done() implements Arranged {}

    /**
     * Nothing has changed.
     *
     * @param code of the sentence that says why and what to do
     * @param details what the sentence needs: words, numbers, names of units
     */
    record Refused(String code, List<Object> details) implements Arranged {

        public Refused {
            details = List.copyOf(details);
        }
    }

    /** A refusal with the details of its sentence. */
    static Arranged refused(String code, Object... details) {
        return new Refused(code, List.of(details));
    }

    default boolean isDone() {
        return this instanceof Done;
    }
}
