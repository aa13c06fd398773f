package org.foyer.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foyer.values.MemberId;

/**
 * The receipts of looks at data of others. A look is noted, with everybody whom it is about, before the first of them is shown; what
 * was noted cannot be changed. Whoever reads receipts hands them to the member, or has asked {@code access}.
 */
public interface Looks {

    /**
     * Notes a look at many people.
     *
     * @param members a query with the one column {@code member_id}, in the order in which the people are shown
     * @param parameters of the query, by name
     */
    LookReceipt note(Look look, String members, Map<String, ?> parameters);

    /**
     * Notes a look at one person, unless the same viewer has seen as much of them in the same way on the same day. Under a former
     * id it is noted for whom that became; somebody who is there no more gets none.
     */
    void noteOnceADay(Look look, MemberId member);

    /** How many looks at a member's data are kept. */
    int countOf(MemberId member);

    /** The looks at a member's data, latest first. */
    List<LookReceipt> receiptsOf(MemberId member, int offset, int limit);

    /** The look whose copy carries the number; it may be written without the dash and in small letters. */
    Optional<LookReceipt> ofCopy(String copy);

    /** The last copies of lists that a person took along, latest first. */
    List<LookReceipt> by(MemberId person, int limit);

    /** Forgets the looks that are older than the association keeps them; how many there were. */
    int forgetOld();
}
