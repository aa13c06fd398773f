package org.foyer.embedded.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foyer.embedded.sample.Words.Unit;

/** Elects people into boards, committees, groups and huts: some today, some in the past, some from next year on. */
class Officials {

    private static final List<String> OF_A_SECTION =
            List.of("Präsidium", "Vizepräsidium", "Kassier*in", "Mitgliederverwaltung", "Tourenchef*in");
    private static final List<String> BESIDE_THE_BOARD =
            List.of("Hüttenchef*in", "Redaktion", "Materialverwaltung", "Delegierte*r");
    private static final String NATIONAL_BOARD = "V10";

    private final Chance chance;
    private final Words words;
    private final LocalDate today;
    private final Map<String, List<Person>> bySection;
    private final List<Person> everybody;
    private final List<Office> offices;

    /**
     * @param people those who may be elected
     * @param taken offices that have their holders already
     */
    Officials(Chance chance, Words words, LocalDate today, List<Person> people, List<Office> taken) {
        this.chance = chance;
        this.words = words;
        this.today = today;
        this.everybody = people.stream()
                .filter(person -> person.isOfAgeOn(today.minusYears(14)) && person.isMemberOn(today))
                .filter(person -> !person.email().isEmpty())
                .sorted(Comparator.comparing(Person::number))
                .toList();
        this.bySection = everybody.stream().collect(Collectors.groupingBy(Person::section));
        this.offices = new ArrayList<>(taken);
    }

    List<Office> elect() {
        words.units("SECTION").forEach(this::section);
        words.units("LOCAL_GROUP").forEach(group -> office(ofSection(group.parent()), "Präsidium", group.number()));
        words.units("HUT").forEach(this::hut);
        several(NATIONAL_BOARD, "Vorstand", 7);
        words.units("COMMITTEE").forEach(committee -> {
            office(chance.of(everybody), "Kommissionsleitung", committee.number());
            several(committee.number(), "Kommissionsmitglied", 5);
        });
        words.units("KNOWLEDGE_GROUP").forEach(group -> several(group.number(), "Fachperson", 6));
        words.units("COUNCIL_GROUP").forEach(group -> several(group.number(), "Delegierte*r", 9));
        return offices;
    }

    private void section(Unit section) {
        var board = new HashSet<Person>();
        for (String name : OF_A_SECTION) {
            if (isFree(name, section.number())) {
                var holder = ofSection(section.number());
                term(holder, name, section.number());
                if (board.add(holder)) {
                    office(holder, "Vorstand", "V" + section.number());
                }
            }
        }
        BESIDE_THE_BOARD.stream()
                .filter(name -> chance.percent(70))
                .forEach(name -> office(ofSection(section.number()), name, section.number()));
    }

    private void hut(Unit hut) {
        if (isFree("Hüttenwart*in", hut.number())) {
            office(ofSection(hut.parent()), "Hüttenwart*in", hut.number());
        }
    }

    /** A holder of today, with a predecessor and now and then a successor who is already elected. */
    private void term(Person holder, String name, String unit) {
        var from = LocalDate.of(today.getYear() - chance.from(0, 7), 1, 1);
        var predecessor = ofSection(unit);
        if (!predecessor.equals(holder)) {
            offices.add(new Office(
                    predecessor.number(), name, unit, from.minusYears(chance.from(2, 6)), from.minusDays(1)));
        }
        var successor = ofSection(unit);
        if (chance.percent(15) && !successor.equals(holder) && !successor.equals(predecessor)) {
            var change = LocalDate.of(today.getYear() + 1, 1, 1);
            offices.add(new Office(holder.number(), name, unit, from, change.minusDays(1)));
            offices.add(new Office(successor.number(), name, unit, change, null));
        } else {
            offices.add(new Office(holder.number(), name, unit, from, null));
        }
    }

    private void several(String unit, String name, int count) {
        for (int i = 0; i < count; i++) {
            office(chance.of(everybody), name, unit);
        }
    }

    private void office(Person holder, String name, String unit) {
        boolean holds = offices.stream()
                .anyMatch(office -> office.holder().equals(holder.number())
                        && office.unit().equals(unit)
                        && office.name().equals(name));
        if (!holds) {
            var from = LocalDate.of(today.getYear() - chance.from(0, 9), chance.of(List.of(1, 5, 7)), 1);
            offices.add(new Office(holder.number(), name, unit, from.isAfter(today) ? today : from, null));
        }
    }

    private boolean isFree(String name, String unit) {
        return offices.stream()
                .noneMatch(office -> office.name().equals(name) && office.unit().equals(unit));
    }

    private Person ofSection(String section) {
        return chance.of(bySection.getOrDefault(section, everybody));
    }
}
