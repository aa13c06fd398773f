package org.foyer.door;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foyer.assembly.Attendee;

/** The roll as of one revision. */
public final class RollView {

    private final long revision;
    private final Map<UUID, Attendee> people;
    private final Map<UUID, UUID> joined;
    private final Map<UUID, List<Attendee>> givers;
    private final int entitled;

    /**
     * @param joined rows that became one with another, with the row that stays
     * @param proxies who gave a proxy, and to whom
     */
    public RollView(long revision, Collection<Attendee> people, Map<UUID, UUID> joined, Map<UUID, UUID> proxies) {
        this.revision = revision;
        this.people = people.stream().collect(Collectors.toUnmodifiableMap(Attendee::id, Function.identity()));
        this.joined = Map.copyOf(joined);
        var byHolder = new HashMap<UUID, List<Attendee>>();
        holders(proxies)
                .forEach((giver, holder) ->
                        find(giver).ifPresent(it -> byHolder.merge(holder, List.of(it), RollView::both)));
        this.givers = Map.copyOf(byHolder);
        this.entitled = people.stream().mapToInt(Attendee::votes).sum();
    }

    public long revision() {
        return revision;
    }

    public Collection<Attendee> everybody() {
        return people.values();
    }

    /** The row of a person, also by the id of one that was joined with it. */
    public Optional<Attendee> find(UUID id) {
        return Optional.ofNullable(people.get(stays(id)));
    }

    /** Those who gave the person their proxy. */
    public List<Attendee> givers(UUID holder) {
        return givers.getOrDefault(stays(holder), List.of());
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
        var everybody = new HashMap<>(people);
        everybody.put(changed.id(), changed);
        var holders = new HashMap<UUID, UUID>();
        givers.forEach((holder, all) -> all.forEach(giver -> holders.put(giver.id(), holder)));
        return new RollView(newer, everybody.values(), joined, holders);
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
