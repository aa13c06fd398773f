package org.foyer.contact;

import java.util.List;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A member's conversations as a person, what they wrote for an office, and how they wish to be reached. */
@Repository
@Order(450)
class ContactPersonalData implements PersonalData {

    private final JdbcClient jdbc;

    ContactPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return List.of(
                section(member, "contact_thread", """
                        select to_jsonb(t) - 'sender_id' - 'person_id' || jsonb_build_object('by_me', t.sender_id = :me)
                        from contact_thread t where :me in (t.sender_id, t.person_id) order by t.created_at desc"""),
                section(member, "contact_message", """
                        select to_jsonb(m) - 'author_id' || jsonb_build_object('by_me', m.author_id is not distinct from :me)
                        from contact_message m join contact_thread t on t.id = m.thread_id
                        where :me in (t.sender_id, t.person_id, m.author_id) order by m.at desc"""),
                new Section("contact_file", files(member)),
                section(member, "contact_reply_address", """
                        select to_jsonb(a) - 'member_id' - 'token' from contact_reply_address a where a.member_id = :me"""),
                section(member, "contact_read", """
                        select to_jsonb(r) - 'member_id' from contact_read r where r.member_id = :me"""),
                section(member, "contact_choice", """
                        select to_jsonb(c) - 'member_id' from contact_choice c where c.member_id = :me"""),
                section(member, "contact_block", """
                        select jsonb_build_object('at', b.at) from contact_block b where b.member_id = :me order by b.at"""));
    }

    /** Each is read when it is written out, as files are large. */
    private Iterable<String> files(MemberId member) {
        var ids = jdbc.sql("""
                        select f.id from contact_file f join contact_message m on m.id = f.message_id join contact_thread t on t.id = m.thread_id
                        where :me in (t.sender_id, t.person_id, m.author_id) order by m.at desc, f.position""").param("me", member.value()).query(UUID.class).list();
        return () -> ids.stream().map(id -> file(member, id)).iterator();
    }

    private String file(MemberId member, UUID id) {
        return jdbc.sql("""
                        select to_jsonb(f) || jsonb_build_object('content', translate(encode(f.content, 'base64'), E'\\n', ''),
                               'by_me', m.author_id is not distinct from :me)
                        from contact_file f join contact_message m on m.id = f.message_id where f.id = :id""")
                .param("me", member.value())
                .param("id", id)
                .query(String.class)
                .single();
    }

    private Section section(MemberId member, String name, String rows) {
        return new Section(
                name,
                jdbc.sql(rows).param("me", member.value()).query(String.class).list());
    }
}
