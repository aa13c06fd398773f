package org.foyer.door;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Looks whether a simulated morning ended as it must. */
final class SimOutcome {

    private static final int SHOWN = 5;

    private final long seed;
    private final Simulation simulation;
    private final SimWorld world;
    private final SimPortal portal;

    SimOutcome(long seed, Simulation simulation, SimWorld world, SimPortal portal) {
        this.seed = seed;
        this.simulation = simulation;
        this.world = world;
        this.portal = portal;
    }

    /** What is wrong, with the seed and what happened to those whom it is about; empty where all is right. */
    Optional<String> wrong(List<String> alreadyWrong) {
        var wrong = new ArrayList<>(alreadyWrong);
        var reference =
                new Reference(world.known(), simulation.ledger().events().values());
        for (var room : portal.rooms()) {
            wrong.addAll(differences(reference.state(), Worlds.shown(room)));
        }
        int most = world.people().values().stream()
                .mapToInt(it -> Math.max(it.votes(), it.votesIfPaid()))
                .sum();
        if (reference.safe() > most) {
            wrong.add("counts " + reference.safe() + " of " + most + " votes");
        }
        wrong.addAll(log());
        if (wrong.isEmpty()) {
            return Optional.empty();
        }
        var shown = wrong.subList(0, Math.min(SHOWN, wrong.size()));
        return Optional.of("Seed %d, %d things are wrong:%n%s%nwhat happened:%n%s"
                .formatted(
                        seed,
                        wrong.size(),
                        String.join("\n", shown),
                        String.join("\n", simulation.story().of(String.join(" ", shown)))));
    }

    private static List<String> differences(Set<String> right, Set<String> said) {
        var wrong = new ArrayList<String>();
        right.stream().filter(line -> !said.contains(line)).forEach(line -> wrong.add("missing: " + line));
        said.stream().filter(line -> !right.contains(line)).forEach(line -> wrong.add("not so: " + line));
        return wrong;
    }

    /** Each fact of each device is there once, at its time, and nothing that nobody told. */
    private List<String> log() {
        var wrong = new ArrayList<String>();
        var ledger = simulation.ledger();
        var seen = new HashSet<UUID>();
        int refused = 0;
        for (var event : portal.log()) {
            var known = ledger.events().get(event.nonce());
            if (!seen.add(event.nonce())) {
                wrong.add("twice in the log: " + SimStory.name(event.nonce()));
            }
            if (known == null) {
                refused++;
            } else if (!known.happenedAt().equals(event.happenedAt()) || known.act() != event.act()) {
                wrong.add("not as it was told: " + SimStory.name(event.nonce()) + " " + known + " is " + event);
            }
        }
        if (refused != ledger.refused().size()) {
            wrong.add(refused + " refusals in the log, not " + ledger.refused().size());
        }
        var lost = simulation.devices().stream()
                .flatMap(device -> device.facts().stream())
                .filter(nonce -> !seen.contains(nonce))
                .map(SimStory::name)
                .collect(Collectors.toList());
        lost.forEach(nonce -> wrong.add("lost: " + nonce));
        return wrong;
    }
}
