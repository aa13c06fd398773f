package org.foyer.door;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.foyer.assembly.Attendee;
import org.jspecify.annotations.Nullable;

/**
 * Counts the room and finds what is disputed. What one event changes is reckoned anew for whom it touches alone: for the person, for whoever
 * holds their proxy, and for whoever has the same voting card.
 */
final class Tally {

    private static final Comparator<Admission> BY_CARD = Comparator.comparing(
                    (Admission it) -> Objects.requireNonNull(it.cardAt()))
            .thenComparing(it -> Objects.requireNonNull(it.cardBy()));

    /** What one person adds to the numbers. */
    private record Share(int safe, int disputed, int in, int guest, int came, Set<Integer> cards) {

        static final Share NONE = new Share(0, 0, 0, 0, 0, Set.of());
    }

    private final Function<UUID, List<Admission>> admissions;
    private final Map<UUID, Share> shares = new HashMap<>();
    private final Map<UUID, List<Conflict>> conflicts = new HashMap<>();
    private final Map<Integer, Set<UUID>> holders = new HashMap<>();
    private RollView roll;
    private Counts sum = new Counts(0, 0, 0, 0, 0, 0);

    /** @param admissions of a person, by the id that stays */
    Tally(RollView roll, Function<UUID, List<Admission>> admissions) {
        this.roll = roll;
        this.admissions = admissions;
    }

    /** Goes on with another roll, which may differ for these people. */
    void over(RollView newer, Collection<UUID> people) {
        roll = newer;
        update(people);
    }

    /** Takes in that the admissions of these people changed. */
    void update(Collection<UUID> people) {
        var concerned = new HashSet<>(people);
        for (var person : people) {
            roll.holder(person).ifPresent(concerned::add);
            var before = shares.getOrDefault(person, Share.NONE).cards();
            var now = cards(person);
            before.forEach(card -> holders.getOrDefault(card, new HashSet<>()).remove(person));
            now.forEach(card ->
                    holders.computeIfAbsent(card, any -> new TreeSet<>()).add(person));
            Stream.concat(before.stream(), now.stream())
                    .forEach(card -> concerned.addAll(holders.getOrDefault(card, Set.of())));
        }
        concerned.forEach(this::reckon);
    }

    Counts counts() {
        return new Counts(
                sum.votes(),
                sum.disputed(),
                sum.people(),
                sum.guests(),
                roll.entitled(),
                roll.coming() - sum.expected());
    }

    List<Conflict> conflicts() {
        return conflicts.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Conflict it) -> it.second().at()).thenComparing(Conflict::disputed))
                .toList();
    }

    /** Whether somebody else has the voting card in the room. */
    boolean isWithAnother(int card, UUID person) {
        return holders.getOrDefault(card, Set.of()).stream().anyMatch(holder -> !holder.equals(person));
    }

    int votesOf(UUID attendee) {
        int own = roll.find(attendee).map(Attendee::votes).orElse(0);
        return own
                + roll.givers(attendee).stream()
                        .filter(giver -> open(giver.id()).findAny().isEmpty())
                        .mapToInt(Attendee::votes)
                        .sum();
    }

    private void reckon(UUID person) {
        int votes = votesOf(person);
        var found = new ArrayList<Conflict>();
        open(person).filter(Admission::twice).forEach(it -> found.add(twiceIn(it, votes)));
        var doubtful = new HashSet<UUID>();
        for (int card : cards(person)) {
            cardTwice(card, person, votes).forEach(it -> {
                found.add(it);
                doubtful.add(it.second().entry());
            });
        }
        open(person).filter(it -> it.card() != null && votes == 0).forEach(it -> found.add(withoutVote(it)));
        if (found.isEmpty()) {
            conflicts.remove(person);
        } else {
            conflicts.put(person, found);
        }
        boolean isIn = open(person).findAny().isPresent();
        boolean isSafe = open(person).anyMatch(it -> !it.twice() && !doubtful.contains(it.entry()));
        boolean came = !admissions.apply(person).isEmpty()
                && roll.find(person).map(Attendee::coming).orElse(false);
        replace(
                person,
                new Share(
                        isSafe ? votes : 0,
                        found.stream().mapToInt(Conflict::votes).sum(),
                        isIn ? 1 : 0,
                        isIn && votes == 0 ? 1 : 0,
                        came ? 1 : 0,
                        cards(person)));
    }

    private void replace(UUID person, Share now) {
        var before = Optional.ofNullable(shares.put(person, now)).orElse(Share.NONE);
        sum = new Counts(
                sum.votes() + now.safe() - before.safe(),
                sum.disputed() + now.disputed() - before.disputed(),
                sum.people() + now.in() - before.in(),
                sum.guests() + now.guest() - before.guest(),
                0,
                sum.expected() + now.came() - before.came());
    }

    private Conflict twiceIn(Admission second, int votes) {
        var first = admissions.apply(second.attendee()).stream()
                .filter(it -> !it.at().isAfter(second.at()) && !it.twice())
                .reduce((one, other) -> other)
                .orElse(second);
        return conflict(second.entry(), Conflict.Kind.TWICE_IN, null, first, second, votes);
    }

    /** Whoever had the card first keeps it; all others are in question. */
    private List<Conflict> cardTwice(int card, UUID person, int votes) {
        var first = holders.getOrDefault(card, Set.of()).stream()
                .flatMap(this::open)
                .filter(it -> Objects.equals(it.card(), card))
                .min(BY_CARD)
                .orElseThrow();
        if (first.attendee().equals(person)) {
            return List.of();
        }
        return open(person)
                .filter(it -> Objects.equals(it.card(), card))
                .map(it -> conflict(
                        Objects.requireNonNull(it.cardBy()),
                        Conflict.Kind.CARD_TWICE,
                        first.attendee(),
                        first,
                        it,
                        it.twice() ? 0 : votes))
                .toList();
    }

    private static Conflict withoutVote(Admission it) {
        return conflict(Objects.requireNonNull(it.cardBy()), Conflict.Kind.CARD_WITHOUT_VOTE, null, it, it, 1);
    }

    private static Conflict conflict(
            UUID disputed, Conflict.Kind kind, @Nullable UUID other, Admission first, Admission second, int votes) {
        return new Conflict(disputed, kind, second.attendee(), other, first, second, second.card(), votes);
    }

    private Set<Integer> cards(UUID person) {
        var cards = new TreeSet<Integer>();
        open(person).map(Admission::card).filter(Objects::nonNull).forEach(cards::add);
        return cards;
    }

    private Stream<Admission> open(UUID person) {
        return admissions.apply(person).stream().filter(Admission::isOpen);
    }
}
