package org.foyer.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.member.Address;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files that wait to be made, and who is in one. */
@Repository
class CardBatchPeople {

    private static final String OPEN = "p.batch_id = :batch and p.part = :part and p.made_at is null";

    private final JdbcClient jdbc;
    private final Clock clock;

    CardBatchPeople(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A file to make. */
    record Task(UUID batch, int part, CardBatch.Size size) {}

    /**
     * Somebody in a file.
     *
     * @param letter those with the same share an envelope
     * @param address of the day, as far as it may be printed
     */
    record Addressee(MemberId member, int letter, @Nullable Address address) {}

    /** The next file to make; one that failed waits until the others are made, and then for a while. */
    Optional<Task> next(Timestamp failedBefore) {
        return jdbc.sql("""
                        select p.batch_id, p.part, b.size from card_batch_part p join card_batch b on b.id = p.batch_id
                        where p.made_at is null and (p.failed_at is null or p.failed_at < :before)
                        order by p.failed_at nulls first, b.made_at, p.batch_id, p.part limit 1""")
                .param("before", failedBefore)
                .query((row, number) -> new Task(
                        row.getObject("batch_id", UUID.class),
                        row.getInt("part"),
                        CardBatch.Size.valueOf(row.getString("size"))))
                .optional();
    }

    /** Keeps the file for the running transaction; false when somebody else has it, or it is made or gone. */
    boolean claim(Task task) {
        return bind("select true from card_batch_part p where " + OPEN + " for update skip locked", task)
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    List<Addressee> of(Task task, LocalDate day) {
        return bind("""
                        select b.member_id, b.letter, a.* from card_batch_member b join card_batch c on c.id = b.batch_id
                        left join lateral address_on(b.member_id, :day) a
                            on c.insider or not exists (select from field_visibility v where v.member_id = b.member_id
                                                        and v.field = 'ADDRESS' and v.visibility = 'NOBODY')
                        where b.batch_id = :batch and b.part = :part order by b.position""", task)
                .param("day", day)
                .query(CardBatchPeople::addressee)
                .list();
    }

    /** Notes why these are in no file. */
    void leaveOut(Task task, CardBatch.LeftOut why, Collection<MemberId> people) {
        if (!people.isEmpty()) {
            bind(
                            "update card_batch_member p set left_out = :why where p.batch_id = :batch and p.part = :part "
                                    + "and p.member_id = any(:people)",
                            task)
                    .param("why", why.name())
                    .param("people", people.stream().map(MemberId::value).toArray(UUID[]::new))
                    .update();
        }
    }

    /** Keeps a file that was made, with the cards that are in it. */
    void made(Task task, byte[] content, Collection<CardRow> cards) {
        bind("""
                        update card_batch_member p set card_id = c.id from card c
                        where p.batch_id = :batch and p.part = :part and c.id = any(:cards) and c.member_id = p.member_id""", task)
                .param("cards", cards.stream().map(CardRow::id).toArray(UUID[]::new))
                .update();
        bind(
                        "update card_batch_part p set made_at = :now, failed_at = null, cards = :cards, content = :content where "
                                + OPEN,
                        task)
                .param("now", Timestamp.from(clock.instant()))
                .param("cards", cards.size())
                .param("content", content)
                .update();
    }

    void failed(Task task) {
        bind("update card_batch_part p set failed_at = :now where " + OPEN, task)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private JdbcClient.StatementSpec bind(String sql, Task task) {
        return jdbc.sql(sql).param("batch", task.batch()).param("part", task.part());
    }

    private static Addressee addressee(ResultSet row, int number) throws SQLException {
        // an address always has a postcode
        boolean none = row.getString("postcode") == null;
        return new Addressee(
                new MemberId(row.getObject(1, UUID.class)),
                row.getInt("letter"),
                none
                        ? null
                        : new Address(
                                row.getString("addition"),
                                row.getString("street"),
                                row.getString("house_number"),
                                row.getString("post_box"),
                                row.getString("postcode"),
                                row.getString("town"),
                                row.getString("country")));
    }
}
