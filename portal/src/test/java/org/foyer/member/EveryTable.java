package org.foyer.member;

import java.util.List;
import java.util.UUID;
import org.foyer.access.Accounts;
import org.foyer.testing.People;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows about a member in every table there is; a new table needs a line here and a {@code MergeParticipant}. */
final class EveryTable {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final People people;

    EveryTable(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.people = new People(jdbc);
    }

    /** A row in each table that holds anything of a member. */
    void fill(MemberId member, UnitId unit) {
        UUID id = member.value();
        people.mainEmail(member, "all." + id + "@example.org");
        people.join(member, unit);
        people.office(member, unit, "SEE_MEMBER");
        accounts.link("all-" + id, member);
        var third = people.member("Dritte", "Person").value();
        var first = UUID.fromString("00000000-0000-7000-8000-" + id.toString().substring(24));
        jdbc.sql("insert into member (id, number, first_name, last_name) values (?, ?, '', 'Erste')")
                .params(first, "E" + id)
                .update();
        jdbc.sql("insert into magazine (code, name) values ('TEST', '{\"de\": \"Test\"}') on conflict do nothing")
                .update();
        for (String sql : List.of(
                "insert into postal_address (member_id, valid_from, street, postcode, town, country) values (:id, date '2020-01-01', cast(:id as text), '3000', 'Bern', 'CH')",
                "insert into suspension (member_id, unit_id, from_date, reason) values (:id, :unit, now(), 'Test')",
                "insert into field_visibility (member_id, field, visibility) values (:id, 'PHOTO', 'NOBODY')",
                "insert into magazine_delivery (member_id, magazine, delivery) values (:id, 'TEST', 'NONE')",
                "insert into member_photo (member_id, content, thumbnail, media_type, sha256) values (:id, '', '', 'image/jpeg', 'x')",
                "insert into outgoing_mail (recipient, subject, text_body, language, state, member_id) values ('x@example.org', '', '', 'de', 'SENT', :id)",
                "insert into main_email_request (member_id, address, token_hash, requested_at, expires_at) values (:id, 'x', cast(:id as text), now(), now())",
                "insert into deletion_request (member_id, asked_at) values (:id, now())",
                "insert into import_seen_member (source, member_id, last_name, first_name) values ('test', :id, '', '')",
                "insert into import_seen_membership (source, member_id, unit_id, from_date, category, kind) values ('test', :id, :unit, now(), 'TEST', 'MAIN')",
                "insert into import_seen_office (source, member_id, unit_id, office_type, from_date) select 'test', member_id, unit_id, office_type, from_date from office where member_id = :id",
                "insert into card (member_id, issued_at) values (:id, now())",
                "insert into assembly (unit_id, name, kind, doors_at, starts_at, ends_at) select :unit, '{\"de\": \"Test\"}', 'GENERAL', now(), now(), now() + interval '1 hour' where not exists (select from assembly where unit_id = :unit)",
                "insert into attendee (assembly_id, kind, member_id, name, may_attend) select id, 'MEMBER', :id, '', true from assembly where unit_id = :unit",
                "insert into assembly_official (assembly_id, member_id, name) select id, :id, '' from assembly where unit_id = :unit",
                "insert into card_choice (member_id, photo) values (:id, false)",
                "insert into card_batch (unit_id, member_id, made_by, made_at, size, insider, expires_on) values (:unit, :id, '', now(), 'SMALL', false, now())",
                "insert into card_batch_member (batch_id, member_id, position, part) select id, :id, 1, 1 from card_batch where member_id = :id",
                "insert into dashboard_tile (member_id, tile, hidden) values (:id, 'my-data', true)",
                "insert into outbox_field (member_id, field, state) values (:id, 'email', 'ACCEPTED')",
                "insert into outbox_person (member_id, claim, claimed_until, next_attempt_at) values (:id, :id, now(), now())",
                "insert into outbox_record (system, member_id, source_id) values ('test', :id, cast(:id as text))",
                "insert into duplicate_person values (:id, '', '', '', '{}', '{}', '{}', '{}', null, null, null, '{}', '{}', null)",
                "insert into duplicate_key values (:id, 'test')",
                "insert into duplicate_pair (lower_id, upper_id, probability, evidence) values (least(:id, :third), greatest(:id, :third), 0.5, '{}')",
                "insert into duplicate_pair (lower_id, upper_id, probability, evidence) values (least(:id, :first), greatest(:id, :first), 0.5, '{}')",
                "insert into look (copy, at, by_member, by_name, office, kind, format, fields) values ('L' || :id, now(), :id, '', '', 'LIST', 'csv', '{}')",
                "insert into look_member (look_id, position, member_id) select id, 1, :id from look where copy = 'L' || :id",
                "insert into roster_person (member_id, from_night, sort_name, number, last_name, first_name, language, hidden, fingerprint) values (:id, 1, '', '', '', '', 'de', '{}', '')",
                "insert into roster_membership (member_id, from_night, unit_id, path, category, kind, from_date, fingerprint) select :id, 1, id, path, '', '', now(), '' from unit where id = :unit",
                "insert into account_follow (member_id) values (:id)",
                "insert into account_task (member_id, kind) values (:id, 'MEND')",
                "insert into mailing_failure (target, member_id, reason, since) values ('test', :id, '', now())",
                "insert into survey (number, title, opened_at) select 9130, 'Test', now() where not exists (select from survey where number = 9130)",
                "insert into survey_participant (survey_id, member_id, token) select id, :id, cast(:id as text) from survey where number = 9130",
                "insert into category_step (member_id, membership_id, from_category, to_category, age, due_on) select member_id, id, category, category, 18, now() from membership where member_id = :id",
                "insert into contact_thread (sender_id, person_id, created_at, last_at) values (:id, :third, now(), now())",
                "insert into contact_thread (sender_id, person_id, created_at, last_at) values (:third, :id, now(), now())",
                "insert into contact_message (thread_id, side, author_id, body, at) select id, 'SENDER', :id, '', now() from contact_thread where sender_id = :id",
                "insert into contact_file (message_id, position, name, media_type, content) select id, 0, 'x.txt', 'text/plain', 'x' from contact_message where author_id = :id",
                "insert into contact_reply_address (token, thread_id, member_id) select id || '-' || :id, id, :id from contact_thread where sender_id = :id",
                "insert into contact_read (thread_id, member_id, at) select id, :id, now() from contact_thread where sender_id = :id",
                "insert into content_notice_dismissed (member_id, notice_id, at) values (:id, 'test', now())",
                "insert into contact_choice (member_id, reach) values (:id, 'MAIL')",
                "insert into contact_block (member_id, blocked_id, at) values (:id, :third, now()), (:third, :id, now())",
                "insert into form_answer (reference, request, form, form_title, kind, member_id, assigned_to, sender_name, language, answers, office_type, unit_id, submitted_at, delete_on) select 'E' || :id, :id, 'test', '{}', 'REQUEST', :id, :id, '', 'de', '[]', office_type, unit_id, now(), now() from office where member_id = :id limit 1",
                "insert into form_answer_note (answer_id, author_id, at, text) select id, :id, now(), '' from form_answer where member_id = :id",
                "insert into form_answer_step (answer_id, at, author_id, what, whom_id) select id, now(), :id, 'ASSIGNED', :id from form_answer where member_id = :id",
                "insert into form_draft (form, member_id, answers, page, updated_at) values ('test', :id, '{}', 0, now())",
                "insert into list_layout (member_id, layout) values (:id, '{}')",
                "insert into list_view (member_id, name, layout) values (:id, 'Test', '{}')",
                "insert into impersonation (supporter_id, member_id, subject, session, reason, started_at, ends_at) values (:id, :third, 'x', cast(:id as text), 'Test', now(), now() + interval '1 hour'), (:third, :id, 'y', cast(:id as text), 'Test', now(), now() + interval '1 hour')",
                "insert into call_list (member_id, unit_id, purpose, hint, expires_on) values (:id, :unit, 'Test', '', now())",
                "insert into call_entry (list_id, position, member_id, called_by, claimed_by) select id, 1, :id, :id, :id from call_list where member_id = :id",
                "insert into former_member (former_id, number, member_id, merged_at, merged_by) values (uuidv7(), 'F' || :id, :id, now(), 'Test')")) {
            jdbc.sql(sql)
                    .param("id", id)
                    .param("unit", unit.value())
                    .param("third", third)
                    .param("first", first)
                    .update();
        }
    }
}
