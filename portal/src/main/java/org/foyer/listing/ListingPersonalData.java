package org.foyer.listing;

import java.util.List;
import java.util.stream.Stream;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How a person looks at lists. */
@Repository
@Order(530)
class ListingPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    ListingPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return Stream.of("list_layout", "list_view")
                .map(table -> new Section(
                        table,
                        jdbc.sql("select to_jsonb(t) - 'member_id' from " + table + " t where t.member_id = ?")
                                .param(member.value())
                                .query(String.class)
                                .list()))
                .toList();
    }
}
