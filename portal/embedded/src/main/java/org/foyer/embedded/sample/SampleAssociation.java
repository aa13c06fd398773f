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

    /** Writes the export of the members. */
    static void write(LocalDate today, Writer target) throws IOException {
        var chance = new Chance(SEED);
        var words = new Words();
        var known =
                new KnownPeople(Entry.ofFile("/sample/known.yaml"), Entry.ofFile("/foyer/sample-users.yaml"), today);
        var people = new ArrayList<>(known.people());
        var households = new Households(chance, words, today);
        while (people.size() < PEOPLE) {
            people.addAll(households.next());
        }
        var offices = new Officials(chance, words, today, people, known.offices()).elect();
        new MembersFile(chance, offices).write(people, target);
    }
}
