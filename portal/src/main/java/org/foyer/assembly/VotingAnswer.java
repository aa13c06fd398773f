package org.foyer.assembly;

import java.time.LocalDate;
import org.foyer.values.MemberId;
import org.foyer.voting.Judgement;

/**
 * Whether a member may attend and vote, with all that it rests on.
 *
 * @param self whether it is the signed-in person, and not a child of theirs
 * @param votesIfPaid their votes once the dues are paid
 * @param day of the assembly, for which it is decided
 */
public record VotingAnswer(
        MemberId member, String name, boolean self, Judgement judgement, int votes, int votesIfPaid, LocalDate day) {}
