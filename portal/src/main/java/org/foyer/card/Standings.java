package org.foyer.card;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foyer.member.MembershipYears;
import org.foyer.member.PersonName;
import org.foyer.values.LocalNames;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who is a member in good standing: an active membership and, by the operator's rule, paid dues. */
@Repository
class Standings {

    /** The rule, in one place for a single card and for the whole status list. */
    private static final String COUNTS = """
            (not :dues or coalesce(s.dues_paid_until, s.from_date) >= cast(:day as date) - :grace)""";

    private static final String HOLDS = "s.from_date <= :day and (s.to_date is null or s.to_date >= :day)";

    private final JdbcClient jdbc;
    private final CardProperties properties;
    private final LocalNames names;
    private final Clock clock;

    Standings(JdbcClient jdbc, CardProperties properties, LocalNames names, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.names = names;
        this.clock = clock;
    }

    private record Held(Standing.Belonging belonging, boolean counts) {}

    /** How the members stand today; whoever is not there is left out. */
    Map<MemberId, Standing> of(Collection<MemberId> members) {
        UUID[] ids = members.stream().map(MemberId::value).toArray(UUID[]::new);
        Map<UUID, List<Map.Entry<UUID, Held>>> held = today("""
                        select s.member_id, u.number, u.name, u.card_name, s.category, c.name as category_name, s.to_date, %s as counts
                        from membership s join unit u on u.id = s.unit_id join membership_category c on c.code = s.category
                        where s.member_id = any(:members) and %s
                        order by s.kind = 'MAIN' desc, s.from_date""".formatted(COUNTS, HOLDS))
                .param("members", ids)
                .query((row, number) -> Map.entry(row.getObject("member_id", UUID.class), held(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey));
        return jdbc
                .sql("""
                        select m.id, m.number, m.first_name, m.last_name, m.language, m.deceased,
                               array_agg(p.from_date) filter (where p.id is not null) as begins, array_agg(p.to_date) as ends
                        from member m left join membership p on p.member_id = m.id where m.id = any(:members) group by m.id""")
                .param("members", ids)
                .query((row, number) -> standing(
                        row,
                        held.getOrDefault(row.getObject("id", UUID.class), List.of()).stream()
                                .map(Map.Entry::getValue)
                                .toList()))
                .list()
                .stream()
                .collect(Collectors.toMap(Standing::member, it -> it));
    }

    /** The places of the status list whose cards are not good today, revoked ones among them. */
    BitSet notGood() {
        var places = new BitSet();
        today("""
                        select k.index from card k join member m on m.id = k.member_id
                        where k.revoked_at is not null or m.deceased
                           or not exists (select from membership s where s.member_id = m.id and %s and %s)""".formatted(HOLDS, COUNTS)).query(row -> {
            places.set(Math.toIntExact(row.getLong(1)));
        });
        return places;
    }

    private JdbcClient.StatementSpec today(String sql) {
        return jdbc.sql(sql)
                .param("day", LocalDate.now(clock))
                .param("dues", properties.dues() == CardProperties.Dues.REQUIRED)
                .param("grace", (int) properties.duesGrace().toDays());
    }

    private Held held(ResultSet row) throws SQLException {
        return new Held(
                new Standing.Belonging(
                        row.getString("number"),
                        names.read(row.getString("name")),
                        row.getString("card_name"),
                        row.getString("category"),
                        names.read(row.getString("category_name")),
                        row.getObject("to_date", LocalDate.class)),
                row.getBoolean("counts"));
    }

    private Standing standing(ResultSet row, List<Held> held) throws SQLException {
        boolean lives = !row.getBoolean("deceased");
        List<Standing.Belonging> counting =
                held.stream().filter(Held::counts).map(Held::belonging).toList();
        return new Standing(
                new MemberId(row.getObject("id", UUID.class)),
                row.getString("number"),
                new PersonName(row.getString("first_name"), row.getString("last_name")),
                Locale.of(row.getString("language")),
                lives ? counting : List.of(),
                lives && counting.isEmpty() && !held.isEmpty(),
                years(dates(row, "begins"), dates(row, "ends")));
    }

    private int years(@Nullable LocalDate[] begins, @Nullable LocalDate[] ends) {
        return MembershipYears.completedOn(
                LocalDate.now(clock),
                IntStream.range(0, begins.length)
                        .mapToObj(i -> new MembershipYears.Period(Objects.requireNonNull(begins[i]), ends[i]))
                        .toList());
    }

    private static @Nullable LocalDate[] dates(ResultSet row, String column) throws SQLException {
        var array = row.getArray(column);
        return array == null
                ? new LocalDate[0]
                : Arrays.stream((Date[]) array.getArray())
                        .map(date -> date == null ? null : date.toLocalDate())
                        .toArray(LocalDate[]::new);
    }
}
