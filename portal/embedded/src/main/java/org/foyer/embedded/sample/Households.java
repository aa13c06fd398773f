package org.foyer.embedded.sample;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foyer.embedded.sample.Person.Home;
import org.foyer.embedded.sample.Person.Period;
import org.foyer.embedded.sample.Words.Place;
import org.jspecify.annotations.Nullable;

/** Makes up people: alone, or as a family below one roof. */
class Households {

    private static final String SECTION_OF_MANY = "110";

    private final Chance chance;
    private final Words words;
    private final LocalDate today;
    private int number = 4_100_000;

    Households(Chance chance, Words words, LocalDate today) {
        this.chance = chance;
        this.words = words;
        this.today = today;
    }

    /** The next household, of one person in most cases. */
    List<Person> next() {
        var place = chance.percent(8) ? words.placesOf(SECTION_OF_MANY).getFirst() : chance.of(words.places());
        return chance.percent(16) ? family(place) : List.of(single(place));
    }

    private Person single(Place place) {
        int age = chance.around(47, 19, 8, 95);
        String category = age < 22 ? "Jugend" : "Einzel";
        String language = chance.percent(4) ? chance.of(List.of("de", "fr", "it", "nl")) : place.language();
        var someone = new Someone(language, chance.of(words.names(language, "last")), age, "", false);
        return person(someone, home(place), memberships(place, category, age));
    }

    private List<Person> family(Place place) {
        var home = home(place);
        var language = place.language();
        String last = chance.of(words.names(language, "last"));
        int age = chance.around(42, 8, 28, 66);
        var main =
                person(new Someone(language, last, age, nextFamily(), true), home, memberships(place, "Familie", age));
        var all = new ArrayList<>(List.of(main));
        String partner = chance.percent(35) ? chance.of(words.names(language, "last")) : last;
        int partnerAge = Math.max(25, age + chance.from(-5, 5));
        all.add(person(
                new Someone(language, partner, partnerAge, main.family(), false),
                home,
                below(main, "Frei Fam", partnerAge)));
        for (int i = chance.from(0, 3); i > 0; i--) {
            int childAge = Math.min(17, chance.from(6, Math.max(7, age - 22)));
            all.add(person(
                    new Someone(language, last, childAge, main.family(), false),
                    home,
                    below(main, "Frei Kind", childAge)));
        }
        return all;
    }

    private record Someone(String language, String last, int age, String family, boolean mainOfFamily) {}

    private Person person(Someone someone, Home home, List<Period> memberships) {
        boolean woman = chance.percent(48);
        String first = chance.of(words.names(someone.language(), woman ? "female" : "male"));
        String own = "%08d".formatted(number += chance.from(1, 4));
        boolean young = someone.age() < 14;
        return new Person(
                own,
                chance.percent(2) ? "" : woman ? "Frau" : "Herr",
                first,
                someone.last(),
                chance.bornAt(someone.age(), today),
                someone.language(),
                home,
                young || chance.percent(6) ? "" : email(first, someone.last(), own),
                young || chance.percent(20) ? "" : chance.phone(home.country()),
                chance.percent(65) || home.country().equals("NL") ? "" : chance.landline(),
                someone.family(),
                someone.mainOfFamily(),
                honour(memberships.getFirst()),
                memberships);
    }

    private List<Period> memberships(Place place, String category, int age) {
        int years = Math.min(chance.from(0, chance.from(1, 60)), age > 30 ? age - 14 : age - 6);
        var from = chance.between(today.minusYears(years + 1), today.minusYears(years))
                .withDayOfMonth(1);
        // Families stay, so that nobody leaves before a child has come.
        @Nullable
        LocalDate to =
                !category.equals("Familie") && chance.percent(6) ? chance.between(from, today.minusDays(1)) : null;
        var all = new ArrayList<>(List.of(period(place.section(), true, category, from, to)));
        if (to == null && chance.percent(8)) {
            String second = chance.of(words.places()).section();
            if (!second.equals(place.section())) {
                all.add(period(second, false, category, chance.between(from, today), null));
            }
        }
        if (to == null && years > 6 && age > 30 && chance.percent(6)) {
            all.add(before(all.getFirst()));
        }
        return all;
    }

    /** Some had been members before, left, and came back after a few years. */
    private Period before(Period membership) {
        var to = membership.from().minusYears(chance.from(1, 4));
        var from = to.minusYears(chance.from(1, 3));
        return new Period(membership.section(), true, "Einzel", from, to, "Umzug", to.getYear());
    }

    private List<Period> below(Person main, String category, int age) {
        var first = main.memberships().getFirst();
        var from = chance.bornAt(age, today).plusYears(7).withDayOfMonth(1);
        var joined = from.isBefore(first.from()) ? first.from() : from;
        return List.of(new Period(
                first.section(),
                true,
                category,
                joined.isAfter(today) ? today.withDayOfMonth(1) : joined,
                first.to(),
                first.reason(),
                first.paidUntil()));
    }

    private Period period(String section, boolean main, String category, LocalDate from, @Nullable LocalDate to) {
        int paid = to != null ? to.getYear() : today.getYear() - (chance.percent(7) ? 1 : 0);
        String reason =
                to == null ? "" : chance.of(List.of("Alter", "Umzug", "Kosten", "Verstorben", "Streichung", "Andere"));
        return new Period(section, main, category, from, to, reason, paid);
    }

    private String honour(Period membership) {
        boolean faithful = membership.from().isBefore(today.minusYears(30));
        return faithful && chance.percent(10) ? "Ehrenmitglied" : faithful && chance.percent(10) ? "Begünstigt" : "";
    }

    /** Where somebody lived before, or will live. */
    Home elsewhere() {
        return home(chance.of(words.places()));
    }

    private Home home(Place place) {
        return new Home(
                chance.of(words.names(place.language(), "streets")),
                chance.from(1, 90) + (chance.percent(12) ? "a" : ""),
                place.postcode(),
                place.town(),
                place.country());
    }

    private String nextFamily() {
        return "F" + (number + 1);
    }

    private static String email(String first, String last, String number) {
        String plain = Normalizer.normalize(first + "." + last, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z.-]", "")
                .toLowerCase(Locale.ROOT);
        return plain + "." + number.substring(4) + "@post.example";
    }
}
