package org.foyer.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foyer.member.MembershipYears;
import org.foyer.member.PersonName;
import org.foyer.values.LocalNames;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who is a member in good standing: an active membership and, by the operator's rule, paid dues. */
@Repository
class Standings {

    /** The rule, in one place for a single card and for the whole status list. */
    private static final String COUNTS = """
            (not :dues or coalesce(s.dues_paid_until, s.from_date) >= cast(:day as date) - :grace)""";

    private static final String HOLDS = "s.from_date <= :day and (s.to_date is null or s.to_date >= :day)";

    /** Today's state and all memberships ever, of which each makes a row: one question for a card, as many scan at once. */
    private static final String LINES = """
            select m.id as member_id, m.number, m.first_name, m.last_name, m.language, m.deceased, s.from_date, s.to_date,
                   %s as holds, %s as counts, u.number as unit_number, u.name as unit_name, u.card_name,
                   s.category, c.name as category_name%s
            from member m
            left join membership s on s.member_id = m.id
            left join unit u on u.id = s.unit_id
            left join membership_category c on c.code = s.category
            %s
            order by s.kind = 'MAIN' desc, s.from_date""";

    private static final String OF_MEMBERS = LINES.formatted(HOLDS, COUNTS, "", "where m.id = any(:members)");

    private static final String OF_CARDS = LINES.formatted(
            HOLDS,
            COUNTS,
            ", k.id as card_id, k.index, k.issued_at, k.revoked_at",
            "join card k on k.member_id = m.id where k.index = any(:places)");

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

    /** A card with its holder, as both are today. */
    record Held(CardRow card, Standing standing) {}

    /** How the members stand today; whoever is not there is left out. */
    Map<MemberId, Standing> of(Collection<MemberId> members) {
        return today(OF_MEMBERS)
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query((row, number) -> line(row))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        StandingLine::member, Collectors.collectingAndThen(Collectors.toList(), this::standing)));
    }

    /** The cards at the places of the status list with their holders; places that were never given are left out. */
    Map<Long, Held> ofCards(Collection<Long> places) {
        Map<CardRow, List<StandingLine>> found = new HashMap<>();
        today(OF_CARDS).param("places", places.toArray(Long[]::new)).query(row -> {
            found.computeIfAbsent(CardTable.card(row, "card_id"), any -> new ArrayList<>())
                    .add(line(row));
        });
        return found.entrySet().stream()
                .collect(Collectors.toMap(
                        it -> it.getKey().index(), it -> new Held(it.getKey(), standing(it.getValue()))));
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

    private StandingLine line(ResultSet row) throws SQLException {
        LocalDate from = row.getObject("from_date", LocalDate.class);
        return new StandingLine(
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getString("number"),
                new PersonName(row.getString("first_name"), row.getString("last_name")),
                Locale.of(row.getString("language")),
                row.getBoolean("deceased"),
                from == null ? null : new MembershipYears.Period(from, row.getObject("to_date", LocalDate.class)),
                row.getBoolean("holds") ? belonging(row) : null,
                row.getBoolean("counts"));
    }

    private Standing.Belonging belonging(ResultSet row) throws SQLException {
        return new Standing.Belonging(
                row.getString("unit_number"),
                names.read(row.getString("unit_name")),
                row.getString("card_name"),
                row.getString("category"),
                names.read(row.getString("category_name")),
                row.getObject("to_date", LocalDate.class));
    }

    private Standing standing(List<StandingLine> lines) {
        StandingLine person = lines.getFirst();
        boolean lives = !person.deceased();
        List<Standing.Belonging> counting = lines.stream()
                .filter(StandingLine::counts)
                .map(StandingLine::belonging)
                .filter(Objects::nonNull)
                .toList();
        boolean belongs = lines.stream().anyMatch(line -> line.belonging() != null);
        return new Standing(
                person.member(),
                person.number(),
                person.name(),
                person.language(),
                lives ? counting : List.of(),
                lives && counting.isEmpty() && belongs,
                MembershipYears.completedOn(
                        LocalDate.now(clock),
                        lines.stream()
                                .map(StandingLine::period)
                                .filter(Objects::nonNull)
                                .toList()));
    }
}
