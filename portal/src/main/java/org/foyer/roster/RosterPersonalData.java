package org.foyer.roster;

import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the kept lists hold of a member. */
@Repository
@Order(520)
class RosterPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    RosterPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(section(member, "roster_person"), section(member, "roster_membership"));
    }

    private Section section(MemberId member, String table) {
        return new Section(
                table,
                jdbc.sql("select to_jsonb(t) - 'member_id' - 'fingerprint' - 'sort_name' from " + table
                                + " t where t.member_id = ? order by t.from_night")
                        .param(member.value())
                        .query(String.class)
                        .list());
    }
}
