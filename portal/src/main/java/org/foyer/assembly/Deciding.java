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
        return people(assembly, members).stream()
                .map(person -> decided(person, attend, vote))
                .toList();
    }

    /** What is decided about the same people by two versions of the rules, from the same facts. */
    List<Pair> compare(Assembly assembly, RuleVersion before, Rule attend, Rule vote, Collection<MemberId> members) {
        return people(assembly, members).stream()
                .map(person -> new Pair(decided(person, before.attend(), before.vote()), decided(person, attend, vote)))
                .toList();
    }

    /** Before and after. */
    record Pair(Decided before, Decided after) {}

    /** Somebody, with the votes of their seats. */
    private record Somebody(Facts facts, int seatVotes) {}

    private List<Somebody> people(Assembly assembly, Collection<MemberId> members) {
        LocalDate day = day(assembly);
        Map<MemberId, Seats.Stand> stands = seats.of(assembly.id(), day, members);
        return facts.of(assembly.unit(), day, members).stream()
                .map(it -> {
                    Seats.Stand stand = stands.getOrDefault(it.member(), Seats.Stand.NONE);
                    return new Somebody(it.with(stand.standing()), stand.votes());
                })
                .toList();
    }

    private static Decided decided(Somebody person, Rule attend, Rule vote) {
        Facts facts = person.facts();
        Judgement judgement = Judgement.of(attend, vote, facts);
        boolean bySeat = vote.leaves().anyMatch(leaf -> leaf.code() == RuleCode.DELEGATE_SEAT);
        int votes = bySeat && person.seatVotes() > 0 ? person.seatVotes() : 1;
        UnitId unit = unit(facts).orElse(null);
        return new Decided(
                facts.member(),
                unit,
                unit != null || !facts.offices().isEmpty(),
                judgement,
                judgement.mayVote() ? votes : 0,
                judgement.votesIfPaid() ? votes : 0);
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
