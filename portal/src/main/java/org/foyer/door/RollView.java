package org.foyer.door;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foyer.assembly.Attendee;
import org.jspecify.annotations.Nullable;

/** The roll as of one revision. */
public final class RollView {

    private final long revision;
    private final List<Attendee> inOrder;
    private final Map<UUID, Attendee> people;
    private final Map<UUID, UUID> joined;
    private final Map<UUID, UUID> holders;
    private final Map<UUID, List<Attendee>> givers;
    private final int entitled;
    private final int coming;
    private volatile @Nullable RollNames names;

    /**
     * @param joined rows that became one with another, with the row that stays
     * @param proxies who gave a proxy, and to whom
     */
    public RollView(long revision, Collection<Attendee> people, Map<UUID, UUID> joined, Map<UUID, UUID> proxies) {
        this.revision = revision;
        this.inOrder = List.copyOf(people);
        this.people = people.stream().collect(Collectors.toUnmodifiableMap(Attendee::id, Function.identity()));
        this.joined = Map.copyOf(joined);
        var byHolder = new HashMap<UUID, List<Attendee>>();
        this.holders = Map.copyOf(holders(proxies));
        holders.forEach(
                (giver, holder) -> find(giver).ifPresent(it -> byHolder.merge(holder, List.of(it), RollView::both)));
        this.givers = Map.copyOf(byHolder);
        this.entitled = people.stream().mapToInt(Attendee::votes).sum();
        this.coming = (int)
                people.stream().filter(it -> Boolean.TRUE.equals(it.coming())).count();
    }

    public long revision() {
        return revision;
    }

    /** Everybody, by last name. */
    public Collection<Attendee> everybody() {
        return inOrder;
    }

    /** The row of a person, also by the id of one that was joined with it. */
    public Optional<Attendee> find(UUID id) {
        return Optional.ofNullable(people.get(stays(id)));
    }

    /**
     * Those whose name or number has each word of the question, or who are found by it otherwise, by name.
     *
     * @param otherwise whether somebody is found by a word in another way
     */
    public Stream<Attendee> search(String question, BiPredicate<Attendee, String> otherwise) {
        var words = RollNames.words(question);
        var known = names();
        return inOrder.stream()
                .filter(it -> words.stream().allMatch(word -> known.isAbout(it, word) || otherwise.test(it, word)))
                .sorted(Comparator.comparing(Attendee::lastName)
                        .thenComparing(Attendee::firstName)
                        .thenComparing(Attendee::id));
    }

    /** How many others on the roll have the name. */
    int namesakes(Attendee it) {
        return names().namesakes(it);
    }

    /** Two threads at once may make it twice, which changes nothing. */
    private RollNames names() {
        RollNames made = names;
        if (made == null) {
            made = new RollNames(inOrder);
            names = made;
        }
        return made;
    }

    /** Those who gave the person their proxy. */
    public List<Attendee> givers(UUID holder) {
        return givers.getOrDefault(stays(holder), List.of());
    }

    /** Who holds the proxy of a person. */
    Optional<UUID> holder(UUID giver) {
        return Optional.ofNullable(holders.get(giver));
    }

    /** How many said that they come. */
    int coming() {
        return coming;
    }

    /** All votes that there are. */
    public int entitled() {
        return entitled;
    }

    UUID stays(UUID id) {
        return joined.getOrDefault(id, id);
    }

    /** The same with one person as they are now; their proxies stay. */
    RollView with(Attendee changed, long newer) {
        var everybody = inOrder.stream()
                .map(it -> it.id().equals(changed.id()) ? changed : it)
                .toList();
        return new RollView(newer, everybody, joined, holders);
    }

    /** Whether the same rows were joined. */
    boolean isJoinedLike(RollView other) {
        return joined.equals(other.joined);
    }

    /** Of somebody who gave two proxies under two entries the one of the entry that stays counts, and none that they gave to themselves. */
    private Map<UUID, UUID> holders(Map<UUID, UUID> proxies) {
        var holders = new HashMap<UUID, UUID>();
        proxies.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<UUID, UUID> it) -> joined.containsKey(it.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .filter(it -> !stays(it.getKey()).equals(stays(it.getValue())))
                .forEach(it -> holders.putIfAbsent(stays(it.getKey()), stays(it.getValue())));
        return holders;
    }

    private static List<Attendee> both(List<Attendee> some, List<Attendee> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
