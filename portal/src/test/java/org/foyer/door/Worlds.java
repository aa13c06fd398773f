package org.foyer.door;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.foyer.assembly.Attendee;
import org.foyer.values.LocalName;

/** Brings what the portal reckons and what {@link Reference} reckons into words that can be compared. */
final class Worlds {

    private Worlds() {}

    /** The roll as the portal reads it once these people have paid. */
    static RollView view(Reference.World world, long revision, Set<UUID> paid) {
        var people = world.people().values().stream()
                .map(it -> attendee(it, paid.contains(it.id())))
                .toList();
        return new RollView(revision, people, world.same(), world.proxies());
    }

    static Attendee attendee(Reference.Someone it, boolean paid) {
        return new Attendee(
                it.id(),
                Attendee.Kind.MEMBER,
                null,
                null,
                "Person " + it.id(),
                "",
                "",
                null,
                null,
                new LocalName(Map.of()),
                null,
                it.id().toString(),
                it.mayAttend(),
                paid ? it.votesIfPaid() : it.votes(),
                it.votesIfPaid(),
                it.mayAttend() ? List.of() : List.of("NOT_ENTITLED"),
                1,
                null,
                null,
                0,
                0,
                false);
    }

    /** All that can be seen of the room. */
    static Set<String> shown(Attendance room) {
        var lines = new TreeSet<String>();
        room.all()
                .filter(Admission::isOpen)
                .map(Admission::attendee)
                .distinct()
                .flatMap(person -> room.presence(person).stream())
                .forEach(it -> lines.add("in " + it.attendee() + " card " + it.card() + " since " + it.at()));
        for (var it : room.conflicts()) {
            lines.add("conflict "
                    + switch (it.kind()) {
                        case TWICE_IN -> "TWICE_IN " + it.disputed() + " " + it.attendee();
                        case CARD_WITHOUT_VOTE ->
                            "CARD_WITHOUT_VOTE " + it.disputed() + " " + it.attendee() + " " + it.card();
                        case CARD_TWICE ->
                            "CARD_TWICE " + it.disputed() + " " + it.attendee() + " " + it.other() + " " + it.card();
                    });
        }
        var counts = room.counts();
        lines.add("votes " + counts.votes() + " disputed " + counts.disputed() + " people " + counts.people()
                + " guests " + counts.guests());
        return lines;
    }
}
