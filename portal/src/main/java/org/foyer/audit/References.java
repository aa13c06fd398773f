package org.foyer.audit;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.foyer.values.MemberId;

/** Knows the people and things that the change log speaks of by their ids; the room that keeps them implements it. */
public interface References {

    /** The member with this number, be it a former one. */
    Optional<MemberId> memberWith(String number);

    /** The ids under which the member was known besides, before entries were joined. */
    List<MemberId> formerIdsOf(MemberId member);

    /** What members are called in the log, such as "Ladina Caduff (04172283)". Those who left no trace are missing. */
    Map<MemberId, String> membersCalled(Collection<MemberId> members);

    /**
     * What an id or a code stands for.
     *
     * @param field such as {@code unit_id} or {@code category}
     */
    Optional<String> nameOf(String field, String value, Locale language);
}
