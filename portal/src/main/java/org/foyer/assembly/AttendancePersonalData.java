package org.foyer.assembly;

import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rolls that a member is on, and the assemblies that they worked at. */
@Repository
@Order(590)
class AttendancePersonalData implements PersonalData {

    private final JdbcClient jdbc;

    AttendancePersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(new Section("attendee", rows("""
                        select to_jsonb(a) - 'member_id' - 'ticket' || jsonb_build_object('assembly', y.name, 'starts_at', y.starts_at)
                        from attendee a join assembly y on y.id = a.assembly_id where a.member_id = ? order by y.starts_at""", member)), new Section("assembly_official", rows("""
                        select to_jsonb(o) - 'member_id' || jsonb_build_object('assembly', y.name, 'starts_at', y.starts_at)
                        from assembly_official o join assembly y on y.id = o.assembly_id
                        where o.member_id = ? order by y.starts_at""", member)));
    }

    private List<String> rows(String sql, MemberId member) {
        return jdbc.sql(sql).param(member.value()).query(String.class).list();
    }
}
