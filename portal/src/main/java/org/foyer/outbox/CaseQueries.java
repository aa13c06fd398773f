package org.foyer.outbox;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foyer.outbox.OutboxCase.Kind;
import org.foyer.outbox.OutboxCase.Line;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists of the office, by person, oldest first. */
@Repository
class CaseQueries {

    private final JdbcClient jdbc;

    CaseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many people there are in each list. */
    Map<Kind, Integer> counts() {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, 0);
        }
        jdbc.sql("""
                        select state, count(distinct member_id) as people from outbox_field join outbox_held using (field)
                        where state in ('CONFLICT', 'REFUSED', 'WAITING') group by state""").query(row -> {
            counts.put(Kind.valueOf(row.getString("state")), row.getInt("people"));
        });
        return counts;
    }

    List<OutboxCase> find(Kind kind, int offset, int limit) {
        var cases = new LinkedHashMap<UUID, OutboxCase>();
        jdbc.sql("""
                        select f.*, m.number, m.first_name || ' ' || m.last_name as name, p.oldest
                        from (select member_id, min(since) as oldest from outbox_field join outbox_held using (field)
                              where state = :state group by member_id order by oldest, member_id offset :offset limit :limit) p
                        join member m on m.id = p.member_id
                        join outbox_field f on f.member_id = p.member_id and f.state = :state
                        join outbox_held using (field)
                        order by p.oldest, p.member_id, f.field""")
                .param("state", kind.name())
                .param("offset", offset)
                .param("limit", limit)
                .query(row -> {
                    UUID member = row.getObject("member_id", UUID.class);
                    OutboxCase before = cases.get(member);
                    var lines = new ArrayList<Line>(before == null ? List.of() : before.lines());
                    lines.add(new Line(
                            row.getString("field"),
                            FieldGroup.of(row.getString("field")),
                            row.getString("wanted"),
                            row.getString("other"),
                            row.getString("reason"),
                            row.getString("words")));
                    cases.put(
                            member,
                            new OutboxCase(
                                    new MemberId(member),
                                    row.getString("number"),
                                    row.getString("name").strip(),
                                    row.getObject("oldest", OffsetDateTime.class)
                                            .toInstant(),
                                    lines));
                });
        return List.copyOf(cases.values());
    }
}
