package org.foyer.account;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The members that the offices of the signed-in person reach, with the state of their accounts. */
@Service
@Transactional(readOnly = true)
public class OfficeMembers {

    private final Access access;
    private final OfficeMemberQueries queries;
    private final RecentTotals totals;

    OfficeMembers(Access access, OfficeMemberQueries queries, RecentTotals totals) {
        this.access = access;
        this.queries = queries;
        this.totals = totals;
    }

    /**
     * What is looked for.
     *
     * @param text words that the name or the number begins with, in any order; blank finds everybody
     * @param account only accounts in this state
     */
    public record Search(String text, @Nullable AccountState account) {}

    /**
     * A member in the list.
     *
     * @param units the sections and groups of today, in the reader's language
     * @param invitable whether the signed-in person may invite this member
     */
    public record Entry(
            MemberId id, String number, String name, String units, AccountState account, boolean invitable) {}

    /** Whether there is anything to see at all. */
    public boolean isOpen() {
        return access.may(Permission.SEE_MEMBER).anywhere().isGranted();
    }

    /**
     * A part of the list, by name.
     *
     * @throws org.foyer.access.AccessRefusedException for those whose offices reach no members
     */
    public List<Entry> find(Search search, Locale language, int offset, int limit) {
        return queries.find(reach(), search, language.getLanguage(), offset, limit);
    }

    /** How many members there are in each state, whatever state the search asks for; states without any count 0. */
    public Map<AccountState, Integer> counts(Search search) {
        return complete(queries.counts(reach(), search.text()));
    }

    /** How many members there are in each state, as counted within the last ten minutes; states without any count 0. */
    public Map<AccountState, Integer> totals() {
        return complete(totals.of(reach()));
    }

    private static Map<AccountState, Integer> complete(Map<AccountState, Integer> counted) {
        var counts = new EnumMap<AccountState, Integer>(AccountState.class);
        for (var state : AccountState.values()) {
            counts.put(state, counted.getOrDefault(state, 0));
        }
        return counts;
    }

    /** The found members who may be invited and have never signed in. */
    public List<MemberId> invitable(Search search, int limit) {
        return queries.invitable(reach(), search, limit);
    }

    private OfficeMemberQueries.Reach reach() {
        access.may(Permission.SEE_MEMBER).anywhere().orThrow();
        return new OfficeMemberQueries.Reach(
                access.reachOf(Permission.SEE_MEMBER), access.reachOf(Permission.INVITE_MEMBER));
    }
}
