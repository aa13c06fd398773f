package org.foyer.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.LocalNames;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored conversations and their messages. */
@Repository
class Threads {

    private static final String NAME = "trim(concat_ws(' ', %1$s.first_name, %1$s.last_name))";
    private static final String THREAD = """
            select t.*, %s as sender_name, %s as person_name, u.number as unit_number, u.name::text as unit_name,
                   o.name::text as office_name, last.side as last_side, last.delivery = 'BOUNCED' as bounced
            from contact_thread t
            join member s on s.id = t.sender_id
            left join member p on p.id = t.person_id
            left join unit u on u.id = t.unit_id
            left join office_type o on o.code = t.office_type
            left join lateral (select m.side, m.delivery from contact_message m where m.thread_id = t.id
                          order by m.at desc, m.id desc limit 1) last on true
            """.formatted(NAME.formatted("s"), NAME.formatted("p"));

    private final JdbcClient jdbc;
    private final LocalNames names;
    private final ContactProperties properties;

    Threads(JdbcClient jdbc, LocalNames names, ContactProperties properties) {
        this.jdbc = jdbc;
        this.names = names;
        this.properties = properties;
    }

    Optional<StoredThread> find(ThreadId id) {
        return jdbc.sql(THREAD + "where t.id = ?")
                .param(id.value())
                .query(this::thread)
                .optional();
    }

    /** Keeps everybody else from writing into the thread until the transaction ends. */
    void lock(ThreadId id) {
        jdbc.sql("select id from contact_thread where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional();
    }

    /** The conversations that the member takes part in today, the latest first. */
    List<StoredThread> of(MemberId member, LocalDate day) {
        return jdbc.sql(THREAD + """
                        where t.sender_id = :me or t.person_id = :me
                           or (u.path <@ any (select mine.path from office h join unit mine on mine.id = h.unit_id
                                              where h.member_id = :me and h.from_date <= :day
                                                and (h.to_date is null or h.to_date >= :day))
                               and :me in (select contact_holders(t.unit_id, t.office_type, :president, :day)))
                        order by t.last_at desc limit 200""")
                .param("me", member.value())
                .param("day", day)
                .param("president", properties.president())
                .query(this::thread)
                .list();
    }

    ThreadId add(MemberId sender, @Nullable MemberId person, @Nullable Desk desk, Instant now) {
        return new ThreadId(
                jdbc.sql("insert into contact_thread (sender_id, person_id, unit_id, office_type, created_at, last_at) "
                                + "values (:sender, :person, :unit, :type, :now, :now) returning id")
                        .param("sender", sender.value())
                        .param("person", person == null ? null : person.value(), Types.OTHER)
                        .param("unit", desk == null ? null : desk.unit().value(), Types.OTHER)
                        .param("type", desk == null ? null : desk.officeType(), Types.VARCHAR)
                        .param("now", at(now))
                        .query(UUID.class)
                        .single());
    }

    UUID addMessage(ThreadId thread, Side side, MemberId author, String body, Instant now) {
        jdbc.sql("update contact_thread set last_at = ? where id = ?")
                .params(at(now), thread.value())
                .update();
        return jdbc.sql("insert into contact_message (thread_id, side, author_id, body, at) values (?, ?, ?, ?, ?) "
                        + "returning id")
                .params(thread.value(), side.name(), author.value(), body, at(now))
                .query(UUID.class)
                .single();
    }

    List<OpenConversation.Message> messages(ThreadId thread, Side reader, Map<UUID, List<Enclosure>> files) {
        return jdbc.sql("select m.id, m.side, m.body, m.at, " + NAME.formatted("a") + " as author "
                        + "from contact_message m left join member a on a.id = m.author_id "
                        + "where m.thread_id = ? order by m.at, m.id")
                .param(thread.value())
                .query((row, number) -> new OpenConversation.Message(
                        Side.valueOf(row.getString("side")),
                        row.getString("author"),
                        Side.valueOf(row.getString("side")) == reader,
                        row.getString("body"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        files.getOrDefault(row.getObject("id", UUID.class), List.of())))
                .list();
    }

    void close(ThreadId thread, Instant now) {
        jdbc.sql("update contact_thread set closed_at = ? where id = ? and closed_at is null")
                .params(at(now), thread.value())
                .update();
    }

    void delivered(UUID message, String delivery) {
        jdbc.sql("update contact_message set delivery = ? where id = ?")
                .params(delivery, message)
                .update();
    }

    /** The last message of the side that was carried by mail has come back. */
    void bounced(ThreadId thread, Side side) {
        jdbc.sql("update contact_message set delivery = 'BOUNCED' where id = (select id from contact_message "
                        + "where thread_id = ? and side = ? and delivery = 'MAILED' order by at desc, id desc limit 1)")
                .params(thread.value(), side.name())
                .update();
    }

    long writtenBy(MemberId author, Instant since) {
        return jdbc.sql("select count(*) from contact_message where author_id = ? and at > ?")
                .params(author.value(), at(since))
                .query(Long.class)
                .single();
    }

    /** The messages that a person or an office got. */
    long writtenTo(@Nullable MemberId person, @Nullable Desk desk, Instant since) {
        return jdbc.sql("""
                        select count(*) from contact_thread t join contact_message m on m.thread_id = t.id
                        where m.side = 'SENDER' and m.at > :since
                          and (t.person_id = :person or (t.unit_id = :unit and t.office_type = :type))""")
                .param("since", at(since))
                .param("person", person == null ? null : person.value(), Types.OTHER)
                .param("unit", desk == null ? null : desk.unit().value(), Types.OTHER)
                .param("type", desk == null ? null : desk.officeType(), Types.VARCHAR)
                .query(Long.class)
                .single();
    }

    private StoredThread thread(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person_id", UUID.class);
        var unit = row.getObject("unit_id", UUID.class);
        return new StoredThread(
                new ThreadId(row.getObject("id", UUID.class)),
                new MemberId(row.getObject("sender_id", UUID.class)),
                row.getString("sender_name"),
                person == null ? null : new MemberId(person),
                row.getString("person_name"),
                unit == null
                        ? null
                        : new Desk(
                                new UnitId(unit),
                                row.getString("unit_number"),
                                names.read(row.getString("unit_name")),
                                row.getString("office_type"),
                                names.read(row.getString("office_name"))),
                row.getObject("last_at", OffsetDateTime.class).toInstant(),
                row.getObject("closed_at") != null,
                sideOf(row.getString("last_side")),
                row.getBoolean("bounced"));
    }

    /** A thread that is only just begun has no message yet. */
    private static Side sideOf(@Nullable String last) {
        return last == null ? Side.SENDER : Side.valueOf(last);
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
