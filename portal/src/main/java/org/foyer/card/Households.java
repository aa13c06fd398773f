package org.foyer.card;

import java.util.List;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who lives together. */
@Repository
class Households {

    private final JdbcClient jdbc;

    Households(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The others of the household, the main person first, then the eldest. */
    List<MemberId> of(MemberId member) {
        return jdbc.sql("""
                        select o.id from member m join member o on o.household_id = m.household_id and o.id <> m.id
                        where m.id = ? and not o.deceased order by o.household_main desc, o.birth_date nulls last, o.number""").param(member.value()).query(UUID.class).list().stream()
                .map(MemberId::new)
                .toList();
    }
}
