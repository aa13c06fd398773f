package org.foyer.duplicate;

import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** That the member may be entered twice, or is known not to be. Who the other one is, is told to nobody but the office. */
@Repository
@Order(800)
class PairPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    PairPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(new Section(
                "duplicate_pair",
                jdbc.sql("""
                                select jsonb_build_object('probability', probability, 'evidence', evidence, 'found_at', found_at,
                                                          'different', different, 'answered_at', answered_at)
                                from duplicate_pair where ? in (lower_id, upper_id) order by found_at""").param(member.value()).query(String.class).list()));
    }
}
