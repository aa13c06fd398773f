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
        return List.of(
                new Section("attendee", rows("""
                        select to_jsonb(a) - 'member_id' - 'ticket' || jsonb_build_object('assembly', y.name, 'starts_at', y.starts_at)
                        from attendee a join assembly y on y.id = a.assembly_id where a.member_id = ? order by y.starts_at""", member)),
                new Section("assembly_official", rows("""
                        select to_jsonb(o) - 'member_id' || jsonb_build_object('assembly', y.name, 'starts_at', y.starts_at)
                        from assembly_official o join assembly y on y.id = o.assembly_id
                        where o.member_id = ? order by y.starts_at""", member)),
                new Section("delegate_seat", rows("""
                        select jsonb_build_object('assembly', y.name, 'unit', u.name, 'position', s.position, 'votes', s.votes,
                                   'delegate', s.delegate_id = a.id, 'sits', s.taken_by = a.id, 'rank', b.rank)
                        from attendee a
                        join delegate_seat s on s.assembly_id = a.assembly_id
                        left join delegate_substitute b on b.seat_id = s.id and b.attendee_id = a.id
                        join assembly y on y.id = s.assembly_id
                        join unit u on u.id = s.unit_id
                        where a.member_id = ? and (a.id in (s.delegate_id, s.taken_by) or b.rank is not null)
                        order by y.starts_at, s.position""", member)),
                new Section("proxy", rows("""
                        select jsonb_build_object('assembly', y.name, 'given_by_me', p.giver_id = a.id, 'given_at', p.given_at,
                                   'revoked_at', p.revoked_at)
                        from attendee a
                        join proxy p on a.id in (p.giver_id, p.holder_id)
                        join assembly y on y.id = p.assembly_id
                        where a.member_id = ? order by p.given_at""", member)));
    }

    private List<String> rows(String sql, MemberId member) {
        return jdbc.sql(sql).param(member.value()).query(String.class).list();
    }
}
