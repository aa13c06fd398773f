package org.foyer.card;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.member.ReachSql;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds members within reach, and reads the cards that a member had. */
@Repository
class CardDeskQueries {

    private final JdbcClient jdbc;
    private final Clock clock;

    CardDeskQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<OfficeCard.Found> search(List<UnitId> reach, String words, String language, int limit) {
        return jdbc.sql("""
                        select m.id, m.number, m.first_name, m.last_name,
                               (select string_agg(coalesce(u.name ->> :language, u.name ->> 'de', u.number), ', ' order by s.kind desc, u.number)
                                from membership s join unit u on u.id = s.unit_id
                                where s.member_id = m.id and s.from_date <= :day and (s.to_date is null or s.to_date >= :day)) as units
                        from member m
                        where not m.deceased and not exists (
                            select from unnest(cast(:words as text[])) word
                            where not (starts_with(lower(unaccent(m.last_name)), lower(unaccent(word)))
                                       or starts_with(lower(unaccent(m.first_name)), lower(unaccent(word)))
                                       or strpos(lower(unaccent(m.last_name)), ' ' || lower(unaccent(word))) > 0
                                       or starts_with(m.number, word)))
                          and %s
                        order by lower(m.last_name), lower(m.first_name), m.number limit :limit""".formatted(ReachSql.of("m.id", "reach")))
                .param("reach", reach.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("words", words.strip().split("\\s+"))
                .param("day", LocalDate.now(clock))
                .param("language", language)
                .param("limit", limit)
                .query((row, number) -> new OfficeCard.Found(
                        new MemberId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        (row.getString("first_name") + " " + row.getString("last_name")).strip(),
                        Optional.ofNullable(row.getString("units")).orElse("")))
                .list();
    }

    Optional<OfficeCard.Issued> current(MemberId member) {
        return jdbc.sql("select issued_at, sent_on from card where member_id = ? and revoked_at is null")
                .param(member.value())
                .query((row, number) -> new OfficeCard.Issued(
                        row.getTimestamp("issued_at").toInstant(), row.getObject("sent_on", LocalDate.class)))
                .optional();
    }

    List<OfficeCard.Revoked> revoked(MemberId member) {
        return jdbc.sql("""
                        select issued_at, revoked_at, revoked_for, revoked_why from card
                        where member_id = ? and revoked_at is not null order by revoked_at desc""")
                .param(member.value())
                .query((row, number) -> new OfficeCard.Revoked(
                        row.getTimestamp("issued_at").toInstant(),
                        row.getTimestamp("revoked_at").toInstant(),
                        Revocation.valueOf(row.getString("revoked_for")),
                        row.getString("revoked_why")))
                .list();
    }
}
