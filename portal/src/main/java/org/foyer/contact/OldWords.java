package org.foyer.contact;

import java.time.Clock;
import java.util.UUID;
import org.foyer.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes the words of old conversations, and the mails that carried them. That there was a conversation stays. */
@Component
class OldWords {

    private final JdbcClient jdbc;
    private final ReplyAddresses addresses;
    private final Outbox outbox;
    private final ContactProperties properties;
    private final Clock clock;

    OldWords(JdbcClient jdbc, ReplyAddresses addresses, Outbox outbox, ContactProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.outbox = outbox;
        this.properties = properties;
        this.clock = clock;
    }

    @Transactional
    public void delete() {
        var now = Threads.at(clock.instant());
        jdbc
                .sql("update contact_thread set emptied_at = :now, closed_at = coalesce(closed_at, :now) "
                        + "where emptied_at is null and last_at < :old returning id")
                .param("now", now)
                .param("old", now.minus(properties.keep()))
                .query(UUID.class)
                .list()
                .stream()
                .map(ThreadId::new)
                .forEach(this::empty);
    }

    private void empty(ThreadId thread) {
        addresses.of(thread).forEach(outbox::forget);
        for (var sql : new String[] {
            "delete from contact_file f using contact_message m where m.id = f.message_id and m.thread_id = ?",
            "update contact_message set body = null where thread_id = ?",
            "delete from contact_reply_address where thread_id = ?",
            "delete from contact_read where thread_id = ?"
        }) {
            jdbc.sql(sql).param(thread.value()).update();
        }
    }
}
