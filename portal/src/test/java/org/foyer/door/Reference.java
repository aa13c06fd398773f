package org.foyer.door;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Who is in the room, reckoned a second time and as simply as can be: straight through all that happened, from the first to the last, out
 * of the words of docs/decisions/0201-the-log-of-the-door.md. Nothing of what the portal does is called here.
 */
final class Reference {

    /** Somebody on the roll. */
    record Someone(UUID id, boolean mayAttend, int votes, int votesIfPaid) {}

    /** Whom it is about: who there is, which entries are one person, who gave whom a proxy. */
    record World(Map<UUID, Someone> people, Map<UUID, UUID> same, Map<UUID, UUID> proxies) {

        UUID person(UUID id) {
            return same.getOrDefault(id, id);
        }
    }

    /** One time that somebody came in. */
    private static final class Stay {
        UUID person;
        boolean twice;
        boolean gone;
        DoorEvent entry;
        Integer card;
        DoorEvent cardBy;
    }

    private final World world;
    private final List<DoorEvent> events;
    private final List<Stay> stays = new ArrayList<>();
    private final Map<UUID, List<Stay>> byPerson = new HashMap<>();
    private final Map<UUID, List<DoorEvent>> about = new HashMap<>();
    private final Set<UUID> paid = new HashSet<>();
    private final Map<Integer, List<Stay>> cards = new TreeMap<>();

    Reference(World world, Collection<DoorEvent> told) {
        this.world = world;
        this.events = told.stream()
                .sorted(Comparator.comparing(DoorEvent::happenedAt).thenComparing(DoorEvent::nonce))
                .toList();
        events.stream()
                .filter(it -> it.refers() != null)
                .forEach(it -> about.computeIfAbsent(it.refers(), any -> new ArrayList<>())
                        .add(it));
        for (var event : events) {
            if (event.act() == Act.ENTRY && !annulled(event)) {
                entry(event);
            } else if (event.act() == Act.EXIT && !annulled(event)) {
                in(event.attendee()).stream().findFirst().ifPresent(stay -> stay.gone = true);
            } else if (event.act() == Act.CARD && !annulled(event)) {
                card(event);
            } else if (event.act() == Act.PAID && !annulled(event)) {
                paid.add(world.person(event.attendee()));
            }
        }
        stays.stream()
                .filter(stay -> !stay.gone && stay.card != null)
                .sorted(Comparator.comparing((Stay stay) -> stay.cardBy.happenedAt())
                        .thenComparing(stay -> stay.cardBy.nonce()))
                .forEach(stay -> cards.computeIfAbsent(stay.card, any -> new ArrayList<>())
                        .add(stay));
    }

    /** All that can be seen of the room, as lines that can be compared. */
    Set<String> state() {
        var lines = new TreeSet<String>();
        stays.stream()
                .filter(stay -> !stay.gone)
                .map(stay -> stay.person)
                .distinct()
                .forEach(person -> {
                    var shown = shown(person);
                    lines.add("in " + person + " card " + shown.card + " since " + shown.entry.happenedAt());
                });
        conflicts().forEach(it -> lines.add("conflict " + it));
        lines.add("votes " + safe() + " disputed " + disputed() + " people " + people().size() + " guests "
                + people().stream().filter(it -> votes(it) == 0).count());
        return lines;
    }

    /** Why the portal has to refuse what somebody asks for now; null where it may not. */
    String refuses(Act act, UUID attendee, Integer card) {
        UUID person = world.person(attendee);
        boolean isIn = !in(person).isEmpty();
        if (act == Act.EXIT) {
            return isIn ? null : "NOT_IN";
        }
        if (act == Act.CARD && !isIn) {
            return "NOT_IN";
        }
        if (act == Act.ENTRY && isIn) {
            return "ALREADY_IN";
        }
        if (act == Act.ENTRY && !world.people().get(person).mayAttend()) {
            return "NOT_ENTITLED";
        }
        if (card == null) {
            return null;
        }
        boolean taken =
                stays.stream().anyMatch(stay -> !stay.gone && card.equals(stay.card) && !stay.person.equals(person));
        return taken ? "CARD_IN_USE" : votes(person) == 0 ? "CARD_WITHOUT_VOTE" : null;
    }

    /** Conflicts by name. */
    List<String> conflicts() {
        var found = new ArrayList<String>();
        for (var stay : stays) {
            if (!stay.gone && stay.twice) {
                found.add("TWICE_IN " + stay.entry.nonce() + " " + stay.person);
            }
            if (!stay.gone && stay.card != null && votes(stay.person) == 0) {
                found.add("CARD_WITHOUT_VOTE " + stay.cardBy.nonce() + " " + stay.person + " " + stay.card);
            }
        }
        cards.forEach((card, holders) -> holders.stream()
                .filter(it -> !it.person.equals(holders.getFirst().person))
                .forEach(it -> found.add("CARD_TWICE " + it.cardBy.nonce() + " " + it.person + " "
                        + holders.getFirst().person + " " + card)));
        return found;
    }

    /** Nobody counts twice: at most the votes of everybody. */
    int safe() {
        int votes = 0;
        for (var person : people()) {
            boolean certain = in(person).stream().anyMatch(stay -> !stay.twice && !cardInQuestion(stay));
            votes += certain ? votes(person) : 0;
        }
        return votes;
    }

    private int disputed() {
        int votes = 0;
        for (var stay : stays) {
            if (!stay.gone && (stay.twice || cardInQuestion(stay))) {
                votes += votes(stay.person);
            }
            if (!stay.gone && stay.card != null && votes(stay.person) == 0) {
                votes += 1;
            }
        }
        return votes;
    }

    private void entry(DoorEvent event) {
        UUID person = world.person(event.attendee());
        var certain = in(person).stream().filter(stay -> !stay.twice).findFirst();
        String settled = settled(event, "SAME_PERSON", "OTHER_PERSON");
        if (settled.equals("OTHER_PERSON")) {
            return;
        }
        if (settled.equals("SAME_PERSON") && certain.isPresent()) {
            if (event.card() != null) {
                give(certain.get(), event);
            }
            return;
        }
        var stay = new Stay();
        stay.person = person;
        stay.entry = event;
        stay.twice = certain.isPresent();
        give(stay, event);
        stays.add(stay);
        byPerson.computeIfAbsent(person, any -> new ArrayList<>()).add(stay);
    }

    private void card(DoorEvent event) {
        var open = in(event.attendee());
        open.stream()
                .filter(stay -> !stay.twice)
                .findFirst()
                .or(() -> open.stream().findFirst())
                .ifPresent(stay -> give(stay, event));
    }

    private void give(Stay stay, DoorEvent event) {
        stay.card = cardOf(event);
        stay.cardBy = event;
    }

    private Integer cardOf(DoorEvent event) {
        return switch (settled(event, "CARD_CORRECTED", "CARD_TAKEN_BACK")) {
            case "CARD_CORRECTED" ->
                last(event, "CARD_CORRECTED", "CARD_TAKEN_BACK").card();
            case "CARD_TAKEN_BACK" -> null;
            default -> event.card();
        };
    }

    private boolean annulled(DoorEvent event) {
        return about.getOrDefault(event.nonce(), List.of()).stream()
                .filter(it -> it.act() == Act.ANNULLED)
                .anyMatch(it -> it.official() != null
                        || (Objects.equals(it.desk(), event.desk())
                                && Duration.between(event.happenedAt(), it.happenedAt())
                                                .toMillis()
                                        <= Duration.ofMinutes(15).toMillis()));
    }

    private String settled(DoorEvent event, String one, String other) {
        var last = last(event, one, other);
        return last == null ? "" : last.reason();
    }

    private DoorEvent last(DoorEvent event, String one, String other) {
        DoorEvent last = null;
        for (var it : about.getOrDefault(event.nonce(), List.of())) {
            if (it.act() == Act.SETTLED && (one.equals(it.reason()) || other.equals(it.reason()))) {
                last = it;
            }
        }
        return last;
    }

    private List<Stay> in(UUID attendee) {
        return byPerson.getOrDefault(world.person(attendee), List.of()).stream()
                .filter(stay -> !stay.gone)
                .toList();
    }

    private Set<UUID> people() {
        var people = new HashSet<UUID>();
        stays.stream().filter(stay -> !stay.gone).forEach(stay -> people.add(stay.person));
        return people;
    }

    /** The admission that a desk shows: a certain one before one in question. */
    private Stay shown(UUID person) {
        return in(person).stream()
                .filter(stay -> !stay.twice)
                .findFirst()
                .orElseGet(() -> in(person).getFirst());
    }

    private boolean cardInQuestion(Stay stay) {
        return !stay.gone
                && stay.card != null
                && !cards.get(stay.card).getFirst().person.equals(stay.person);
    }

    /** Own votes, and of those whose proxy they hold and who are not in the room themselves. */
    int votes(UUID attendee) {
        UUID person = world.person(attendee);
        int votes = votesOn(person);
        for (var proxy : world.proxies().entrySet()) {
            boolean isTheirs = world.person(proxy.getValue()).equals(person) && counts(proxy.getKey(), person);
            votes += isTheirs && in(proxy.getKey()).isEmpty() ? votesOn(world.person(proxy.getKey())) : 0;
        }
        return votes;
    }

    /** Of somebody who gave two proxies under two entries one counts: that of the entry that stays, otherwise that of the first. */
    private boolean counts(UUID giver, UUID holder) {
        var person = world.person(giver);
        return !person.equals(holder)
                && world.proxies().keySet().stream()
                        .filter(it -> world.person(it).equals(person))
                        .min(Comparator.comparing((UUID it) -> !it.equals(person))
                                .thenComparing(it -> it))
                        .filter(giver::equals)
                        .isPresent();
    }

    private int votesOn(UUID person) {
        var someone = world.people().get(person);
        return paid.contains(person) ? someone.votesIfPaid() : someone.votes();
    }
}
