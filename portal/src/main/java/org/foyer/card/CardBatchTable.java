package org.foyer.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.foyer.access.Person;
import org.foyer.values.LocalName;
import org.foyer.values.LocalNames;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The batches as they are kept. */
@Repository
class CardBatchTable {

    private static final String BATCH = """
            select b.*, u.name as unit_name,
                   (select count(*) from card_batch_member m where m.batch_id = b.id and m.left_out is not null) as left_out,
                   (select string_agg(concat_ws(':', p.part, p.cards, p.made_at is not null, p.made_at is null and p.failed_at is not null),
                                      ' ' order by p.part) from card_batch_part p where p.batch_id = b.id) as parts
            from card_batch b join unit u on u.id = b.unit_id where b.expires_on >= :day and """;

    private final JdbcClient jdbc;
    private final LocalNames names;
    private final Clock clock;

    CardBatchTable(JdbcClient jdbc, LocalNames names, Clock clock) {
        this.jdbc = jdbc;
        this.names = names;
        this.clock = clock;
    }

    UUID insert(NewCardBatch wanted, Person by, boolean insider, @Nullable String selection, LocalDate expires) {
        return jdbc.sql("""
                        insert into card_batch (unit_id, member_id, made_by, made_at, size, selection, since, insider, expires_on)
                        values (:unit, :by, :name, :now, :size, :selection, :since, :insider, :expires) returning id""")
                .param("unit", wanted.unit().value())
                .param("by", by.id().value())
                .param("name", by.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("size", wanted.size().name())
                .param("selection", selection, java.sql.Types.VARCHAR)
                .param("since", wanted.since(), java.sql.Types.DATE)
                .param("insider", insider)
                .param("expires", expires)
                .query(UUID.class)
                .single();
    }

    /** The batches of the units and all below them, the latest first. */
    List<CardBatch> within(List<UnitId> reach) {
        return jdbc.sql(BATCH + """
                         exists (select from unit t where t.id = any(:reach) and u.path <@ t.path)
                        order by b.made_at desc, b.id""")
                .param("reach", ids(reach))
                .param("day", today())
                .query(this::batch)
                .list();
    }

    Optional<CardBatch> find(UUID id) {
        return jdbc.sql(BATCH + " b.id = :id")
                .param("id", id)
                .param("day", today())
                .query(this::batch)
                .optional();
    }

    List<CardBatch.Missing> leftOut(UUID id, int offset, int limit) {
        return jdbc.sql("""
                        select m.number, m.first_name, m.last_name, b.left_out from card_batch_member b join member m on m.id = b.member_id
                        where b.batch_id = ? and b.left_out is not null
                        order by b.left_out, lower(m.last_name), lower(m.first_name), m.number offset ? limit ?""")
                .params(id, offset, limit)
                .query((row, number) -> new CardBatch.Missing(
                        row.getString("number"),
                        (row.getString("first_name") + " " + row.getString("last_name")).strip(),
                        CardBatch.LeftOut.valueOf(row.getString("left_out"))))
                .list();
    }

    /** The file; empty where it is not made yet or there is none of the number. */
    Optional<byte[]> content(UUID id, int part) {
        return jdbc.sql("select content from card_batch_part where batch_id = ? and part = ? and made_at is not null")
                .params(id, part)
                .query(byte[].class)
                .optional();
    }

    /** Notes on the printed cards that count that they were sent; how many there are. */
    int markSent(UUID id, LocalDate day) {
        jdbc.sql("update card_batch set sent_on = ? where id = ?")
                .params(day, id)
                .update();
        return jdbc.sql("""
                        update card k set sent_on = ? from card_batch_member b
                        where b.batch_id = ? and b.card_id = k.id and k.revoked_at is null""").params(day, id).update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from card_batch where id = ?").param(id).update();
    }

    int deleteExpired(LocalDate day) {
        return jdbc.sql("delete from card_batch where expires_on < ?")
                .param(day)
                .update();
    }

    /** A unit that has members today. */
    record Unit(UnitId id, LocalName name) {}

    List<Unit> unitsWithin(List<UnitId> reach) {
        return jdbc.sql("""
                        select u.id, u.name from unit u
                        where exists (select from unit t where t.id = any(:reach) and u.path <@ t.path)
                          and exists (select from membership s join unit b on b.id = s.unit_id and b.path <@ u.path
                                      where s.from_date <= :day and (s.to_date is null or s.to_date >= :day))
                        order by nlevel(u.path), u.number""")
                .param("reach", ids(reach))
                .param("day", today())
                .query((row, number) ->
                        new Unit(new UnitId(row.getObject("id", UUID.class)), names.read(row.getString("name"))))
                .list();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static UUID[] ids(List<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private CardBatch batch(ResultSet row, int number) throws SQLException {
        String parts = row.getString("parts");
        return new CardBatch(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                names.read(row.getString("unit_name")),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant(),
                CardBatch.Size.valueOf(row.getString("size")),
                row.getString("selection"),
                row.getObject("expires_on", LocalDate.class),
                row.getObject("sent_on", LocalDate.class),
                row.getBoolean("insider"),
                row.getInt("left_out"),
                parts == null
                        ? List.of()
                        : Stream.of(parts.split(" ")).map(CardBatchTable::part).toList());
    }

    private static CardBatch.Part part(String words) {
        String[] part = words.split(":");
        return new CardBatch.Part(
                Integer.parseInt(part[0]), Integer.parseInt(part[1]), part[2].equals("t"), part[3].equals("t"));
    }
}
