package org.foyer.member;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.foyer.values.MemberId;
import org.foyer.values.MemberMerge;
import org.foyer.values.MergePart;
import org.foyer.values.MergeParticipant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Unites e-mails and phones. Nothing is shown to more people than before: of the same number the stricter choice holds. */
@Component
@Order(110)
class ContactMerging implements MergeParticipant {

    private static final Map<MergePart, ContactKind> KINDS = Map.of(
            MergePart.EMAIL, ContactKind.EMAIL,
            MergePart.MOBILE, ContactKind.MOBILE,
            MergePart.PHONE, ContactKind.PHONE);

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    ContactMerging(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @Override
    public void move(MemberMerge merge) {
        Optional<String> emailBefore = leading(merge.stays(), ContactKind.EMAIL);
        var chosen = new EnumMap<ContactKind, String>(ContactKind.class);
        KINDS.forEach((part, kind) -> {
            if (merge.takes(part)) {
                leading(merge.goes(), kind).ifPresent(value -> chosen.put(kind, value));
            }
        });
        unite(merge);
        chosen.forEach((kind, value) -> lead(merge.stays(), kind, value));
        leading(merge.stays(), ContactKind.EMAIL)
                .filter(email -> !emailBefore.equals(Optional.of(email)))
                .ifPresent(email -> events.publishEvent(new MainEmailChanged(merge.stays(), email)));
    }

    private Optional<String> leading(MemberId member, ContactKind kind) {
        return jdbc.sql(
                        "select value from contact_point where member_id = ? and kind = ? order by main desc, value limit 1")
                .params(member.value(), kind.name())
                .query(String.class)
                .optional();
    }

    private void unite(MemberMerge merge) {
        jdbc.sql("""
                        update contact_point k
                        set verified_at = greatest(k.verified_at, g.verified_at), label = coalesce(k.label, g.label),
                            visibility = circle.names[least(array_position(circle.names, k.visibility),
                                                            array_position(circle.names, g.visibility))],
                            version = k.version + 1
                        from contact_point g, (select array['NOBODY', 'OFFICIALS', 'MEMBERS', 'EVERYONE'] as names) circle
                        where k.member_id = :stays and g.member_id = :goes and g.kind = k.kind and lower(g.value) = lower(k.value)""")
                .param("stays", merge.stays().value())
                .param("goes", merge.goes().value())
                .update();
        jdbc.sql("""
                        delete from contact_point g using contact_point k
                        where k.member_id = :stays and g.member_id = :goes and g.kind = k.kind and lower(g.value) = lower(k.value)""")
                .param("stays", merge.stays().value())
                .param("goes", merge.goes().value())
                .update();
        jdbc.sql("""
                        update contact_point g
                        set member_id = :stays, version = g.version + 1,
                            main = g.main and not exists (select from contact_point k
                                                          where k.member_id = :stays and k.kind = g.kind and k.main)
                        where g.member_id = :goes""")
                .param("stays", merge.stays().value())
                .param("goes", merge.goes().value())
                .update();
    }

    private void lead(MemberId member, ContactKind kind, String value) {
        jdbc.sql("""
                        update contact_point set main = false, version = version + 1
                        where member_id = ? and kind = ? and main and lower(value) <> lower(?)""").params(member.value(), kind.name(), value).update();
        jdbc.sql("""
                        update contact_point set main = true, version = version + 1
                        where member_id = ? and kind = ? and not main and lower(value) = lower(?)""").params(member.value(), kind.name(), value).update();
    }
}
