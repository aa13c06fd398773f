package org.foyer.assembly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.foyer.voting.Facts;
import org.foyer.voting.Judgement;
import org.foyer.voting.MemberFacts;
import org.foyer.voting.Rule;
import org.foyer.voting.RuleCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds the rules of an assembly against members, and writes nothing: for the roll, for a dry run, and for a member who asks. */
@Component
class Deciding {

    private final MemberFacts facts;
    private final Seats seats;
    private final Clock clock;

    Deciding(MemberFacts facts, Seats seats, Clock clock) {
        this.facts = facts;
        this.seats = seats;
        this.clock = clock;
    }

    /**
     * What was decided about a member.
     *
     * @param unit of their main membership here, else of any; null without one
     * @param here whether they have a membership or an office here on the day
     */
    record Decided(
            MemberId member, @Nullable UnitId unit, boolean here, Judgement judgement, int votes, int votesIfPaid) {}

    /** The day for which all is decided. */
    LocalDate day(Assembly assembly) {
        return LocalDate.ofInstant(assembly.startsAt(), clock.getZone());
    }

    /** Everybody whom the assembly concerns without having been asked. */
    List<MemberId> concerned(Assembly assembly) {
        return facts.concerned(assembly.unit(), day(assembly));
    }

    List<Decided> decide(Assembly assembly, Rule attend, Rule vote, Collection<MemberId> members) {
        LocalDate day = day(assembly);
        Map<MemberId, Seats.Stand> stands = seats.of(assembly.id(), day, members);
        boolean bySeat = vote.leaves().anyMatch(leaf -> leaf.code() == RuleCode.DELEGATE_SEAT);
        return facts.of(assembly.unit(), day, members).stream()
                .map(it -> {
                    Seats.Stand stand = stands.getOrDefault(it.member(), Seats.Stand.NONE);
                    Facts complete = it.with(stand.standing());
                    Judgement judgement = Judgement.of(attend, vote, complete);
                    int votes = bySeat && stand.votes() > 0 ? stand.votes() : 1;
                    UnitId unit = unit(complete).orElse(null);
                    return new Decided(
                            it.member(),
                            unit,
                            unit != null || !complete.offices().isEmpty(),
                            judgement,
                            judgement.mayVote() ? votes : 0,
                            judgement.votesIfPaid() ? votes : 0);
                })
                .toList();
    }

    private static Optional<UnitId> unit(Facts facts) {
        List<Facts.Membership> held = facts.memberships().stream()
                .filter(it -> it.holdsOn(facts.day()))
                .toList();
        return held.stream()
                .filter(Facts.Membership::main)
                .findFirst()
                .or(() -> held.stream().findFirst())
                .map(Facts.Membership::unit);
    }
}
