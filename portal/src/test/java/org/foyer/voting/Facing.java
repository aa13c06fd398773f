package org.foyer.voting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;

/** Makes facts for tests: a grown-up member of the unit with paid dues, changed as a test needs it. */
final class Facing {

    static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    static final UnitId UNIT = new UnitId(new UUID(7, 1));
    static final UnitId BELOW = new UnitId(new UUID(7, 2));

    private LocalDate day = DAY;
    private LocalDate birth = LocalDate.of(1980, 5, 1);
    private String honours;
    private boolean householdMain = true;
    private final List<Facts.Membership> memberships = new ArrayList<>();
    private final List<Facts.Office> offices = new ArrayList<>();
    private final List<Facts.Suspension> suspensions = new ArrayList<>();
    private Facts.Residence residence = new Facts.Residence("CH", "3011", LocalDate.of(2015, 1, 1));
    private Facts.Standing standing = Facts.Standing.NONE;

    static Facing stranger() {
        return new Facing();
    }

    static Facing member() {
        return new Facing().membership("SINGLE", true, "2010-01-01", null, "2026-12-31");
    }

    Facing on(String date) {
        day = LocalDate.parse(date);
        return this;
    }

    Facing born(String date) {
        birth = date == null ? null : LocalDate.parse(date);
        return this;
    }

    Facing honoured(String words) {
        honours = words;
        return this;
    }

    Facing notMainOfHousehold() {
        householdMain = false;
        return this;
    }

    Facing membership(String category, boolean main, String from, String to, String paid) {
        memberships.add(new Facts.Membership(UNIT, true, main, category, date(from), date(to), date(paid)));
        return this;
    }

    Facing below(boolean main, String from) {
        memberships.add(new Facts.Membership(BELOW, false, main, "SINGLE", date(from), null, null));
        return this;
    }

    Facing office(String type) {
        offices.add(new Facts.Office(type, UNIT, LocalDate.of(2020, 1, 1)));
        return this;
    }

    Facing suspended(String from, String to) {
        suspensions.add(new Facts.Suspension(date(from), date(to)));
        return this;
    }

    Facing lives(String country, String postcode) {
        residence = country == null ? null : new Facts.Residence(country, postcode, LocalDate.of(2015, 1, 1));
        return this;
    }

    Facing standing(Facts.Standing other) {
        standing = other;
        return this;
    }

    Facts facts() {
        return new Facts(
                new MemberId(new UUID(1, 1)),
                day,
                birth,
                honours,
                householdMain,
                memberships,
                offices,
                suspensions,
                residence,
                standing);
    }

    private static LocalDate date(String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
