package org.foyer.hall;

import static org.foyer.access.Permission.CHAIR_ASSEMBLY;

import java.util.List;
import java.util.UUID;
import org.foyer.assembly.Assemblies;
import org.foyer.assembly.AssemblyId;
import org.foyer.door.Attendances;
import org.springframework.stereotype.Service;

/** Finds people on the roll for a chair who lets somebody in or out by hand. */
@Service
public class ByHand {

    private final Assemblies assemblies;
    private final Attendances attendances;

    ByHand(Assemblies assemblies, Attendances attendances) {
        this.assemblies = assemblies;
        this.attendances = attendances;
    }

    /**
     * Somebody on the roll.
     *
     * @param number empty for guests
     * @param isIn whether they are in the room
     */
    public record Person(UUID id, String name, String number, boolean isIn) {}

    /** Those whose name or number has all the words, by name. */
    public List<Person> find(AssemblyId id, String question, int offset, int limit) {
        assemblies.require(id, CHAIR_ASSEMBLY);
        return attendances.ask(
                id,
                room -> room.roll()
                        .search(question, (it, word) -> false)
                        .skip(offset)
                        .limit(limit)
                        .map(it -> new Person(
                                it.id(),
                                it.name(),
                                it.number() == null ? "" : it.number(),
                                room.presence(it.id()).isPresent()))
                        .toList());
    }
}
