package org.foyer.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.foyer.account.OfficeMembers.Entry;
import org.foyer.account.OfficeMembers.Search;
import org.foyer.member.ReachSql;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists members within reach: the database gives nobody else out. */
@Repository
class OfficeMemberQueries {

    private static final String FOUND =
            """
            from (select m.*, %s as account, %s as invitable
                  from member m left join account a on a.member_id = m.id
                  where not m.deceased and %s) m
            where not exists (
                select from unnest(cast(:words as text[])) word
                where not (lower(m.last_name) like word || '%%' or lower(m.first_name) like word || '%%'
                           or lower(m.last_name) like '%% ' || word || '%%' or m.number like word || '%%'))
            """.formatted(Invitees.ACCOUNT_STATE, ReachSql.of("m.id", "inviting"), ReachSql.of("m.id", "seeing"));

    private static final String IN_STATE = "and (cast(:state as text) is null or m.account = :state)";

    private final JdbcClient jdbc;
    private final Clock clock;

    OfficeMemberQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The units, each with all below, whose members may be seen, and may be invited. */
    record Reach(List<UnitId> seeing, List<UnitId> inviting) {}

    List<Entry> find(Reach reach, Search search, String language, int offset, int limit) {
        return bind("""
                        select m.id, m.number, m.first_name, m.last_name, m.account, m.invitable,
                               (select string_agg(coalesce(u.name ->> :language, u.name ->> 'de', u.number), ', '
                                                  order by ms.kind desc, u.number)
                                from membership ms join unit u on u.id = ms.unit_id
                                where ms.member_id = m.id and ms.from_date <= :day
                                  and (ms.to_date is null or ms.to_date >= :day)) as units
                        """ + FOUND + IN_STATE + """

                        order by lower(m.last_name), lower(m.first_name), m.number offset :offset limit :limit""", reach, search.text())
                .param(
                        "state",
                        search.account() == null ? null : search.account().name())
                .param("language", language)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Entry(
                        new MemberId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        (row.getString("first_name") + " " + row.getString("last_name")).strip(),
                        row.getString("units") == null ? "" : row.getString("units"),
                        AccountState.valueOf(row.getString("account")),
                        row.getBoolean("invitable")))
                .list();
    }

    Map<AccountState, Integer> counts(Reach reach, String text) {
        var counts = new HashMap<AccountState, Integer>();
        bind("select m.account, count(*) as count " + FOUND + " group by m.account", reach, text)
                .query(row -> {
                    counts.put(AccountState.valueOf(row.getString("account")), row.getInt("count"));
                });
        return counts;
    }

    List<MemberId> invitable(Reach reach, Search search, int limit) {
        return bind(
                        "select m.id " + FOUND + IN_STATE + " and m.invitable and m.account <> 'ACTIVE'"
                                + " order by m.number limit :limit",
                        reach,
                        search.text())
                .param(
                        "state",
                        search.account() == null ? null : search.account().name())
                .param("limit", limit)
                .query(UUID.class)
                .list()
                .stream()
                .map(MemberId::new)
                .toList();
    }

    private JdbcClient.StatementSpec bind(String sql, Reach reach, String text) {
        return jdbc.sql(sql)
                .param("seeing", ids(reach.seeing()))
                .param("inviting", ids(reach.inviting()))
                .param("day", LocalDate.now(clock))
                .param("words", words(text));
    }

    private static String[] words(String text) {
        return Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"))
                .toArray(String[]::new);
    }

    private static UUID[] ids(List<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
