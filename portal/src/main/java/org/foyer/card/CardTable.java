package org.foyer.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cards; a member has at most one that counts. */
@Repository
class CardTable {

    private static final String COLUMNS = "id, index, member_id, issued_at, revoked_at";

    private final JdbcClient jdbc;
    private final Clock clock;

    CardTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The cards that count of the members, made where one has none yet. */
    Map<MemberId, CardRow> issued(Collection<MemberId> members) {
        UUID[] ids = members.stream().map(MemberId::value).toArray(UUID[]::new);
        jdbc.sql("""
                        insert into card (member_id, issued_at)
                        select m.id, :now from member m
                        where m.id = any(:members)
                          and not exists (select from card k where k.member_id = m.id and k.revoked_at is null)
                        order by m.number
                        on conflict do nothing""")
                .param("members", ids)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return jdbc
                .sql("select " + COLUMNS + " from card where member_id = any(:members) and revoked_at is null")
                .param("members", ids)
                .query((row, number) -> card(row))
                .list()
                .stream()
                .collect(Collectors.toMap(CardRow::member, it -> it));
    }

    /** Revokes the card that counts; false where there is none. */
    boolean revoke(MemberId member, Revocation why, @Nullable String reason) {
        return jdbc.sql("""
                                update card set revoked_at = :now, revoked_for = :why, revoked_why = :reason
                                where member_id = :member and revoked_at is null""")
                        .param("now", Timestamp.from(clock.instant()))
                        .param("why", why.name())
                        .param("reason", reason, java.sql.Types.VARCHAR)
                        .param("member", member.value())
                        .update()
                > 0;
    }

    /** The highest place that was ever given, 0 before the first. */
    long highest() {
        return jdbc.sql("select coalesce(max(index), 0) from card")
                .query(Long.class)
                .single();
    }

    private static CardRow card(ResultSet row) throws SQLException {
        return card(row, "id");
    }

    /** Reads a row in which the id has another name. */
    static CardRow card(ResultSet row, String id) throws SQLException {
        return new CardRow(
                row.getObject(id, UUID.class),
                row.getLong("index"),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getTimestamp("issued_at").toInstant(),
                Optional.ofNullable(row.getTimestamp("revoked_at"))
                        .map(Timestamp::toInstant)
                        .orElse(null));
    }
}
