package org.foyer.assembly;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.foyer.values.LocalName;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks a plan through before it is kept; of each field the first that is wrong. */
@Component
class PlanCheck {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_PLACE = 300;
    private static final int MOST_PLACES = 1_000_000;
    private static final int MOST_PROXIES = 20;
    private static final int MOST_PARTS = 40;
    private static final int MOST_BALLOTS = 60;

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanCheck(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param before the assembly that is changed; null for a new one
     * @return a code for each field that is wrong; empty where all is well
     */
    Map<PlanField, String> wrong(Plan plan, @Nullable Assembly before) {
        var found = new Found();
        found.when(PlanField.UNIT, "missing", () -> plan.unit() == null);
        found.when(PlanField.NAME, "missing", () -> isBlank(plan.name()));
        found.when(PlanField.NAME, "long", () -> isLong(plan.name()));
        found.when(PlanField.PLACE, "long", () -> plan.place().length() > LONGEST_PLACE);
        times(plan, before, found);
        Integer capacity = plan.capacity();
        found.when(PlanField.CAPACITY, "few", () -> capacity != null && (capacity < 1 || capacity > MOST_PLACES));
        found.when(PlanField.QUORUM, "range", () -> !isReachable(plan.quorum()));
        found.when(PlanField.PROXIES, "range", () -> plan.proxiesEach() < 0 || plan.proxiesEach() > MOST_PROXIES);
        found.when(PlanField.PARTS, "range", () -> plan.rollParts() != 0 && isNoCut(plan.rollParts()));
        found.when(
                PlanField.BALLOTS,
                "missing",
                () -> plan.ballots().stream().anyMatch(ballot -> isBlank(ballot.name()) || isLong(ballot.name())));
        found.when(PlanField.BALLOTS, "many", () -> plan.ballots().size() > MOST_BALLOTS);
        UnitId unit = plan.unit();
        Instant start = plan.startsAt();
        if (unit != null && start != null) {
            found.when(PlanField.NAME, "taken", () -> isTaken(plan.name(), unit, start, before));
        }
        return found.codes;
    }

    private void times(Plan plan, @Nullable Assembly before, Found found) {
        Instant doors = plan.doorsAt();
        Instant start = plan.startsAt();
        Instant end = plan.endsAt();
        Instant register = plan.registerUntil();
        found.when(PlanField.START, "missing", () -> start == null);
        found.when(PlanField.DOORS, "missing", () -> doors == null);
        found.when(PlanField.END, "missing", () -> end == null);
        if (start == null) {
            return;
        }
        // what has begun may still be corrected, but not be moved into the past
        boolean moved = before == null || !before.startsAt().equals(start);
        found.when(PlanField.START, "past", () -> moved && start.isBefore(clock.instant()));
        found.when(PlanField.DOORS, "late", () -> doors != null && doors.isAfter(start));
        found.when(PlanField.END, "early", () -> end != null && !end.isAfter(start));
        found.when(PlanField.REGISTER, "late", () -> register != null && register.isAfter(start));
    }

    /** Two assemblies of a unit in one year need two names, or members could not tell them apart. */
    private boolean isTaken(LocalName name, UnitId unit, Instant start, @Nullable Assembly before) {
        ZoneId zone = clock.getZone();
        int year = start.atZone(zone).getYear();
        return jdbc.sql("""
                        select exists (select from assembly a, jsonb_each_text(a.name) n
                                       where a.unit_id = :unit and a.cancelled_at is null and a.id is distinct from cast(:self as uuid)
                                         and a.starts_at >= :from and a.starts_at < :to and lower(n.value) = any(:names))""")
                .param("unit", unit.value())
                .param("self", before == null ? null : before.id().toString())
                .param("from", yearStart(year, zone))
                .param("to", yearStart(year + 1, zone))
                .param(
                        "names",
                        name.byLanguage().values().stream()
                                .filter(it -> !it.isBlank())
                                .map(it -> it.strip().toLowerCase(Locale.ROOT))
                                .toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    private static Timestamp yearStart(int year, ZoneId zone) {
        return Timestamp.from(LocalDate.of(year, 1, 1).atStartOfDay(zone).toInstant());
    }

    private static boolean isReachable(Quorum quorum) {
        return switch (quorum) {
            case Quorum.None() -> true;
            case Quorum.Votes(int votes) -> votes > 0;
            case Quorum.Percent(int percent) -> percent >= 1 && percent <= 100;
        };
    }

    private static boolean isNoCut(int parts) {
        return parts < 2 || parts > MOST_PARTS;
    }

    private static boolean isBlank(LocalName name) {
        return name.byLanguage().values().stream().allMatch(String::isBlank);
    }

    private static boolean isLong(LocalName name) {
        return name.byLanguage().values().stream().anyMatch(it -> it.length() > LONGEST_NAME);
    }

    /** What was found, the first of each field. */
    private static final class Found {

        private final Map<PlanField, String> codes = new EnumMap<>(PlanField.class);

        void when(PlanField field, String code, BooleanSupplier wrong) {
            if (!codes.containsKey(field) && wrong.getAsBoolean()) {
                codes.put(field, code);
            }
        }
    }
}
