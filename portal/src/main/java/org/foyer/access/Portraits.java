package org.foyer.access;

import java.util.Locale;
import java.util.Optional;
import org.foyer.values.MemberId;

/** What the frame shows of a person; the room that keeps members implements it. */
public interface Portraits {

    /**
     * The person in a few words.
     *
     * @param language of the name of the unit
     */
    Optional<Portrait> of(MemberId member, Locale language);

    /** Remembers the language that the person wishes to be addressed in. */
    void speak(MemberId member, Locale language);
}
