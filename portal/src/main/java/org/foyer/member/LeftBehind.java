package org.foyer.member;

import java.util.List;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what still belongs to an entry, in whatever table. The catalogue of the database tells which tables these are, so that
 * one that somebody adds later is not forgotten: an entry that anything belongs to cannot go.
 */
@Component
class LeftBehind {

    /** Tables that have or point to a member. The change log keeps the id under which something happened (decision 0131). */
    private static final String COLUMNS = """
            select distinct t.oid::regclass::text as "table", a.attname as "column"
            from pg_class t
            join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid'::regtype
            where t.relkind in ('r', 'p') and t.relnamespace = 'public'::regnamespace
              and t.relname not in ('change', 'former_member')
              and (a.attname = 'member_id'
                   or exists (select from pg_constraint c where c.contype = 'f' and c.conrelid = t.oid
                              and c.confrelid = 'member'::regclass and a.attnum = any(c.conkey)))
            order by 1, 2""";

    private final JdbcClient jdbc;

    LeftBehind(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Column(String table, String column) {}

    List<Column> columns() {
        return jdbc.sql(COLUMNS).query(Column.class).list();
    }

    /** @throws IllegalStateException when anything still belongs to the entry: some room lacks its {@code MergeParticipant} */
    void refuse(MemberId gone) {
        List<Column> holding = columns().stream()
                .filter(place -> jdbc.sql(
                                "select exists (select from %s where %s = ?)".formatted(place.table(), place.column()))
                        .param(gone.value())
                        .query(Boolean.class)
                        .single())
                .toList();
        if (!holding.isEmpty()) {
            throw new IllegalStateException("Nothing moves what belongs to a member in " + holding);
        }
    }
}
