package org.foyer.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foyer.access.SignedIn;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Conversations in which the other side has written something that the signed-in person has not opened yet. */
@Service
public class Unread {

    private final Contact contact;
    private final SignedIn signedIn;
    private final Threads threads;
    private final Participants participants;
    private final JdbcClient jdbc;
    private final Clock clock;

    Unread(
            Contact contact,
            SignedIn signedIn,
            Threads threads,
            Participants participants,
            JdbcClient jdbc,
            Clock clock) {
        this.contact = contact;
        this.signedIn = signedIn;
        this.threads = threads;
        this.participants = participants;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many; none for those who may not write to others. */
    @Transactional(readOnly = true)
    public long count() {
        return contact.isOpen() ? mine().size() : 0;
    }

    /** Which. */
    @Transactional(readOnly = true)
    public Set<ThreadId> mine() {
        var me = signedIn.requireInPerson().id();
        var waiting = threads.of(me, LocalDate.now(clock)).stream()
                .filter(thread -> !thread.closed())
                .filter(thread -> participants
                        .sideOf(thread, me)
                        .filter(side -> side != thread.lastSide())
                        .isPresent())
                .toList();
        var read = waiting.isEmpty() ? Set.<ThreadId>of() : read(me, waiting);
        return new HashSet<>(waiting.stream()
                .map(StoredThread::id)
                .filter(thread -> !read.contains(thread))
                .toList());
    }

    /** The signed-in person has the conversation before their eyes, as it stands now. */
    @Transactional
    public void opened(ThreadId thread) {
        var me = signedIn.requireInPerson().id();
        threads.find(thread)
                .filter(found -> participants.sideOf(found, me).isPresent())
                .ifPresent(found -> mark(thread, me, found.lastAt()));
    }

    private void mark(ThreadId thread, MemberId me, Instant until) {
        jdbc.sql(
                        "insert into contact_read (thread_id, member_id, at) values (?, ?, ?) "
                                + "on conflict (thread_id, member_id) do update set at = excluded.at where contact_read.at < excluded.at")
                .params(thread.value(), me.value(), Threads.at(until))
                .update();
    }

    private Set<ThreadId> read(MemberId me, List<StoredThread> waiting) {
        return new HashSet<>(jdbc
                .sql("select t.id from contact_read r join contact_thread t on t.id = r.thread_id "
                        + "where r.member_id = :me and t.id in (:threads) and r.at >= t.last_at")
                .param("me", me.value())
                .param(
                        "threads",
                        waiting.stream().map(thread -> thread.id().value()).toList())
                .query(UUID.class)
                .list()
                .stream()
                .map(ThreadId::new)
                .toList());
    }
}
