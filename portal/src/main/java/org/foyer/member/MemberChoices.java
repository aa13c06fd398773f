package org.foyer.member;

import java.util.Optional;
import org.foyer.values.MemberId;
import org.foyer.values.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What members chose of what the association offers: the delivery of magazines, who sees which field. */
@Repository
class MemberChoices {

    private final JdbcClient jdbc;

    MemberChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How the magazine comes, by post where nothing was chosen; empty when there is no such magazine. */
    Optional<Delivery> deliveryOf(MemberId member, String magazine) {
        return jdbc.sql("""
                        select coalesce(d.delivery, 'POST')
                        from magazine m left join magazine_delivery d on d.magazine = m.code and d.member_id = :member
                        where m.code = :magazine""")
                .param("member", member.value())
                .param("magazine", magazine)
                .query(Delivery.class)
                .optional();
    }

    void deliver(MemberId member, String magazine, Delivery delivery) {
        jdbc.sql("""
                        insert into magazine_delivery (member_id, magazine, delivery) values (:member, :magazine, :delivery)
                        on conflict (member_id, magazine) do update set delivery = excluded.delivery""")
                .param("member", member.value())
                .param("magazine", magazine)
                .param("delivery", delivery.name())
                .update();
    }

    Visibility visibilityOf(MemberId member, VisibleField field) {
        return jdbc.sql("select visibility from field_visibility where member_id = :member and field = :field")
                .param("member", member.value())
                .param("field", field.name())
                .query(Visibility.class)
                .optional()
                .orElse(field.unchosen());
    }

    void show(MemberId member, VisibleField field, Visibility visibility) {
        jdbc.sql("""
                        insert into field_visibility (member_id, field, visibility) values (:member, :field, :visibility)
                        on conflict (member_id, field) do update set visibility = excluded.visibility""")
                .param("member", member.value())
                .param("field", field.name())
                .param("visibility", visibility.name())
                .update();
    }
}
