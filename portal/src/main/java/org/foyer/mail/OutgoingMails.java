package org.foyer.mail;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mails that wait, went out or failed. */
@Repository
class OutgoingMails {

    private final JdbcClient jdbc;
    private final Clock clock;

    OutgoingMails(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(OutgoingMail mail) {
        jdbc.sql("""
                        insert into outgoing_mail (id, member_id, recipient, subject, text_body, html_body, language,
                                                   created_at, next_attempt_at, from_name, answer_to, letter)
                        values (:id, :member, :recipient, :subject, :text, :html, :language, :now, :now, :fromName, :answerTo, :letter)""")
                .param("id", mail.id())
                .param("member", mail.member() == null ? null : mail.member().value())
                .param("recipient", mail.recipient())
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("html", mail.html())
                .param("language", mail.language().toLanguageTag())
                .param("now", at(clock.instant()))
                .param("fromName", mail.sender() == null ? null : mail.sender().name())
                .param("answerTo", mail.sender() == null ? null : mail.sender().answerTo())
                .param("letter", mail.letter(), Types.OTHER)
                .update();
    }

    void forget(String answerTo) {
        jdbc.sql("delete from outgoing_mail where answer_to = ?")
                .param(answerTo)
                .update();
    }

    Optional<OutgoingMail> waiting(UUID id) {
        return jdbc.sql("select * from outgoing_mail where id = ? and state = 'WAITING'")
                .param(id)
                .query((row, number) -> new OutgoingMail(
                        id,
                        memberOf(row.getObject("member_id", UUID.class)),
                        row.getString("recipient"),
                        Locale.forLanguageTag(row.getString("language")),
                        row.getString("subject"),
                        row.getString("text_body"),
                        Optional.ofNullable(row.getString("html_body")).orElse(""),
                        row.getInt("attempts"),
                        senderOf(row.getString("from_name"), row.getString("answer_to")),
                        row.getObject("letter", UUID.class)))
                .optional();
    }

    List<UUID> allWaiting() {
        return jdbc.sql("select id from outgoing_mail where state = 'WAITING'")
                .query(UUID.class)
                .list();
    }

    void sent(UUID id) {
        jdbc.sql("""
                        update outgoing_mail
                        set state = 'SENT', sent_at = ?, attempts = attempts + 1, last_error = null
                        where id = ?""").params(at(clock.instant()), id).update();
    }

    void tryAgain(UUID id, Instant next, String error) {
        jdbc.sql("""
                        update outgoing_mail set attempts = attempts + 1, next_attempt_at = ?, last_error = ?
                        where id = ?""").params(at(next), error, id).update();
    }

    void failed(UUID id, String error) {
        jdbc.sql("update outgoing_mail set state = 'FAILED', attempts = attempts + 1, last_error = ? where id = ?")
                .params(error, id)
                .update();
    }

    /** How the queue stands; the oldest waiting mail is null where none waits. */
    Standing standing() {
        return jdbc.sql("""
                        select count(*) filter (where state = 'WAITING') as waiting,
                               count(*) filter (where state = 'FAILED') as failed,
                               min(created_at) filter (where state = 'WAITING') as oldest
                        from outgoing_mail where state in ('WAITING', 'FAILED')""")
                .query((row, number) -> {
                    OffsetDateTime oldest = row.getObject("oldest", OffsetDateTime.class);
                    return new Standing(
                            row.getLong("waiting"), row.getLong("failed"), oldest == null ? null : oldest.toInstant());
                })
                .single();
    }

    private static @Nullable MemberId memberOf(@Nullable UUID id) {
        return id == null ? null : new MemberId(id);
    }

    private static Mail.@Nullable Sender senderOf(@Nullable String name, @Nullable String answerTo) {
        return name == null || answerTo == null ? null : new Mail.Sender(name, answerTo);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    record Standing(long waiting, long failed, @Nullable Instant oldestWaiting) {}
}
