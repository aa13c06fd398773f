package org.foyer.member;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The main e-mail of a member. It is a way to sign in, so it belongs to one member only, and it is replaced only after
 * its owner has shown that it is theirs: the caller has seen to that.
 */
@Service
public class MainEmail {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MainEmail(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** What became of a replacement. */
    public sealed interface Replacement {

        /** The address is the main e-mail now. */
        record Replaced(Optional<String> former) implements Replacement {}

        /** It was so already. */
        record Same() implements Replacement {}

        /** Somebody else has it as their main e-mail; nothing changed. */
        record Taken() implements Replacement {}
    }

    /**
     * How to write to the member.
     *
     * @throws UnknownMemberException when there is no such member
     */
    @Transactional(readOnly = true)
    public Correspondent correspondent(MemberId id) {
        return jdbc.sql("""
                        select m.number, m.first_name, m.last_name, m.language, c.value as email
                        from member m left join contact_point c on c.member_id = m.id and c.kind = 'EMAIL' and c.main
                        where m.id = ?""")
                .param(id.value())
                .query((row, number) -> new Correspondent(
                        id,
                        row.getString("number"),
                        new PersonName(row.getString("first_name"), row.getString("last_name")),
                        Locale.of(row.getString("language")),
                        Optional.ofNullable(row.getString("email"))))
                .optional()
                .orElseThrow(() -> new UnknownMemberException(id));
    }

    /**
     * Makes a verified address the main e-mail. The former one is no longer the member's; where the new one was among
     * the further e-mails, it leaves these.
     *
     * @throws org.springframework.dao.DuplicateKeyException when an import takes the address at the same moment
     */
    @Transactional
    public Replacement replace(MemberId id, String address) {
        lock(id, address);
        if (belongsToSomebodyElse(id, address)) {
            return new Replacement.Taken();
        }
        Optional<Row> current = main(id);
        if (current.filter(row -> row.value().equalsIgnoreCase(address)).isPresent()) {
            return new Replacement.Same();
        }
        jdbc.sql(
                        "delete from contact_point where member_id = ? and kind = 'EMAIL' and not main and lower(value) = lower(?)")
                .params(id.value(), address)
                .update();
        current.ifPresentOrElse(row -> overwrite(row.id(), address), () -> insert(id, address));
        events.publishEvent(new MemberChanged(id));
        events.publishEvent(new MainEmailChanged(id, address));
        return new Replacement.Replaced(current.map(Row::value));
    }

    /** Edits of this member, and claims of this address by others, wait until this transaction ends. */
    private void lock(MemberId id, String address) {
        jdbc.sql("select id from member where id = ? for update")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new UnknownMemberException(id));
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('main_email ' || lower(?), 0))")
                .param(address)
                .query()
                .singleRow();
    }

    private boolean belongsToSomebodyElse(MemberId id, String address) {
        return jdbc.sql("""
                        select exists (select from contact_point
                                       where kind = 'EMAIL' and main and lower(value) = lower(?) and member_id <> ?)""").params(address, id.value()).query(Boolean.class).single();
    }

    private Optional<Row> main(MemberId id) {
        return jdbc.sql("select id, value from contact_point where member_id = ? and kind = 'EMAIL' and main")
                .param(id.value())
                .query(Row.class)
                .optional();
    }

    private void overwrite(UUID contactPoint, String address) {
        jdbc.sql("update contact_point set value = ?, verified_at = ?, version = version + 1 where id = ?")
                .params(address, OffsetDateTime.now(clock), contactPoint)
                .update();
    }

    private void insert(MemberId id, String address) {
        jdbc.sql(
                        "insert into contact_point (member_id, kind, value, main, verified_at) values (?, 'EMAIL', ?, true, ?)")
                .params(id.value(), address, OffsetDateTime.now(clock))
                .update();
    }

    private record Row(UUID id, String value) {}
}
