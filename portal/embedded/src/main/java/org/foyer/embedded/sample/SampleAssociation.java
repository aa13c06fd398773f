package org.foyer.embedded.sample;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;

/** The whole association, the same for the same day. */
final class SampleAssociation {

    static final int PEOPLE = 2_000;
    private static final long SEED = 1863;

    private SampleAssociation() {}

    /**
     * Writes the export of the members, and the moves beside it.
     *
     * @param moves where some lived before or will live
     */
    static void write(LocalDate today, Writer members, Writer moves) throws IOException {
        var chance = new Chance(SEED);
        var words = new Words();
        var known =
                new KnownPeople(Entry.ofFile("/sample/known.yaml"), Entry.ofFile("/foyer/sample-users.yaml"), today);
        var people = new ArrayList<>(known.people());
        var households = new Households(chance, words, today);
        while (people.size() < PEOPLE) {
            people.addAll(households.next());
        }
        var offices = new Officials(
                        chance, words, today, people.subList(known.people().size(), people.size()), known.offices())
                .elect();
        new MembersFile(chance, offices).write(people, members);
        new MovesFile(chance, households, today).write(people, moves);
    }
}
