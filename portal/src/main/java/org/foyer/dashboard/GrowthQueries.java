package org.foyer.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foyer.dashboard.Growth.Point;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts the members of units, each with all below, as sets. Most people belong all the time: they are counted once, and only the few
 * others on each of the days. Someone who died counts until their membership ended, and not at all where nobody ended it.
 */
@Repository
class GrowthQueries {

    private static final int MONTHS = 12;

    private static final String COUNTS = """
            with held as materialized (
                select ms.member_id, ms.from_date, coalesce(ms.to_date, 'infinity') as to_date
                from membership ms
                where ms.unit_id in (select u.id from unit u join unit top on u.path <@ top.path where top.id = any(:units))
                  and ms.from_date <= :today and (ms.to_date is null or ms.to_date >= :first)
                  and not (ms.to_date is null and ms.member_id in (select id from member where deceased))),
            steady as materialized (
                select distinct member_id from held where from_date <= :first and to_date >= :today),
            moving as materialized (
                select * from held where not (from_date <= :first and to_date >= :today)
                  and member_id not in (select member_id from steady)),
            people as (
                select bool_or(from_date <= :first) as before, bool_or(to_date >= :today) as now from moving group by member_id)
            select it.day,
                   (select count(*) from steady)
                       + (select count(distinct member_id) from moving where from_date <= it.day and to_date >= it.day) as members,
                   (select count(*) from people where now and not before) as joined,
                   (select count(*) from people where before and not now) as left
            from unnest(cast(cast(:days as text[]) as date[])) with ordinality it (day, place) order by it.place""";

    private final JdbcClient jdbc;

    GrowthQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Growth of(List<UnitId> units, LocalDate today) {
        record Row(LocalDate day, int members, int joined, int left) {}
        LocalDate first = today.minusMonths(MONTHS);
        var ends = IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month ->
                        today.withDayOfMonth(1).minusMonths(MONTHS - month).minusDays(1));
        String[] days = Stream.of(Stream.of(first), ends, Stream.of(today))
                .flatMap(it -> it)
                .map(LocalDate::toString)
                .toArray(String[]::new);
        List<Row> rows = jdbc.sql(COUNTS)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("first", first)
                .param("today", today)
                .param("days", days)
                .query(Row.class)
                .list();
        return new Growth(
                rows.stream()
                        .skip(1)
                        .map(row -> new Point(row.day(), row.members()))
                        .toList(),
                rows.getFirst().members(),
                rows.getFirst().joined(),
                rows.getFirst().left());
    }
}
