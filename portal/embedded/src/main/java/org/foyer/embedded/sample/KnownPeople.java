package org.foyer.embedded.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foyer.embedded.sample.Person.Home;
import org.foyer.embedded.sample.Person.Period;

/** The sample users and their families, as known.yaml has them. */
class KnownPeople {

    private final LocalDate today;
    private final List<Person> people = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();

    KnownPeople(Entry known, Entry signIns, LocalDate today) {
        this.today = today;
        for (var user : signIns.list("users")) {
            known.find(user.text("number")).ifPresent(entry -> add(user, entry));
        }
    }

    List<Person> people() {
        return people;
    }

    List<Office> offices() {
        return offices;
    }

    private void add(Entry user, Entry known) {
        String number = user.text("number");
        var home = known.texts("home");
        var roof = new Home(home.get(0), home.get(1), home.get(2), home.get(3), home.get(4));
        var family = known.list("family");
        String household = family.isEmpty() ? "" : "F" + number;
        var main = new Person(
                number,
                known.text("title"),
                user.text("firstName"),
                user.text("lastName"),
                born(known.number("age")),
                user.text("language"),
                roof,
                user.text("email"),
                phone(number),
                "",
                household,
                !family.isEmpty(),
                "",
                memberships(known.texts("sections"), known.text("category"), known.number("years")));
        people.add(main);
        for (int i = 0; i < family.size(); i++) {
            people.add(relative(family.get(i), main, i + 1));
        }
        for (var office : known.list("offices")) {
            var from = today.minusYears(office.number("years")).withDayOfYear(1);
            offices.add(new Office(number, office.text("name"), office.text("unit"), from, null));
        }
    }

    private Person relative(Entry entry, Person main, int position) {
        int age = entry.number("age");
        String number = "%08d".formatted(Integer.parseInt(main.number()) + position);
        int years = Math.min(age - 6, today.getYear() - main.joined().getYear());
        return new Person(
                number,
                entry.text("title"),
                entry.text("first"),
                entry.text("last"),
                born(age),
                main.language(),
                main.home(),
                age < 18 ? "" : "familie." + number + "@post.example",
                age < 18 ? "" : phone(number),
                "",
                main.family(),
                false,
                "",
                memberships(List.of(main.section()), entry.text("category"), years));
    }

    private List<Period> memberships(List<String> sections, String category, int years) {
        var periods = new ArrayList<Period>();
        for (String section : sections) {
            boolean first = periods.isEmpty();
            var from = today.minusYears(first ? years : years / 2).withDayOfYear(1);
            periods.add(new Period(section, first, category, from, null, "", today.getYear()));
        }
        return periods;
    }

    private LocalDate born(int age) {
        return today.minusYears(age).minusDays(100);
    }

    private static String phone(String number) {
        return "+41 79 000 " + number.substring(4, 6) + " " + number.substring(6);
    }
}
