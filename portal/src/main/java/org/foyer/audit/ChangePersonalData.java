package org.foyer.audit;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.Stream;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The history of a member's data, read page by page. Who changed it is told by kind, not by the name of an official. */
@Repository
@Order(500)
class ChangePersonalData implements PersonalData {

    private static final int PAGE = 200;

    private final JdbcClient jdbc;
    private final References references;

    ChangePersonalData(JdbcClient jdbc, References references) {
        this.jdbc = jdbc;
        this.references = references;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(new Section("change", () -> new Pages(allIds(member))));
    }

    /** Entries that were joined with another were the same person. */
    private UUID[] allIds(MemberId member) {
        return Stream.concat(Stream.of(member), references.formerIdsOf(member).stream())
                .map(MemberId::value)
                .toArray(UUID[]::new);
    }

    private List<Row> before(UUID[] ids, long id) {
        return jdbc.sql("""
                        select c.id, (to_jsonb(c) - 'member_id' - 'actor' - 'actor_member' - 'transaction_id')
                               || jsonb_build_object('by_me', c.actor_member is not distinct from c.member_id) as json
                        from change c where c.member_id = any(?) and c.id < ? order by c.id desc limit ?""").params(ids, id, PAGE).query(Row.class).list();
    }

    private record Row(long id, String json) {}

    private final class Pages implements Iterator<String> {

        private final UUID[] ids;
        private final Queue<Row> page = new ArrayDeque<>();
        private long last = Long.MAX_VALUE;

        Pages(UUID[] ids) {
            this.ids = ids;
        }

        @Override
        public boolean hasNext() {
            if (page.isEmpty()) {
                page.addAll(before(ids, last));
            }
            return !page.isEmpty();
        }

        @Override
        public String next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            Row row = page.remove();
            last = row.id();
            return row.json();
        }
    }
}
