package org.foyer.voting;

import java.util.List;

/**
 * Whether a member may attend and vote.
 *
 * @param attend how it came about whether they may be in the room
 * @param vote how it came about whether they may vote; whoever may not attend may not vote either
 * @param attendsIfPaid whether they might attend, had they paid their dues
 * @param votesIfPaid whether they might vote, had they paid their dues
 */
public record Judgement(Trace attend, Trace vote, boolean attendsIfPaid, boolean votesIfPaid) {

    public static Judgement of(Rule attend, Rule vote, Facts facts) {
        Facts paid = facts.paid();
        boolean attends = Judge.judge(attend, paid).isMet();
        return new Judgement(
                Judge.judge(attend, facts),
                Judge.judge(vote, facts),
                attends,
                attends && Judge.judge(vote, paid).isMet());
    }

    public boolean mayAttend() {
        return attend.isMet();
    }

    public boolean mayVote() {
        return attend.isMet() && vote.isMet();
    }

    /** The codes of what keeps them out, or from voting; empty if nothing does. */
    public List<String> reasons() {
        return mayAttend() ? vote.reasons() : attend.reasons();
    }
}
