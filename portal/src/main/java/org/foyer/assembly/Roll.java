package org.foyer.assembly;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foyer.values.LocalName;
import org.foyer.values.LocalNames;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is on the roll of an assembly. Nobody is asked here whether they may: callers let an official or a desk of this assembly in. */
@Repository
public class Roll {

    /** What members hide from officials is not there. */
    private static final String SELECT = """
            select a.*, m.number, m.last_name, m.first_name, u.name unit_name,
                   case when coalesce(b.visibility, '') <> 'NOBODY' then m.birth_date end birth_date,
                   coalesce(f.visibility, '') <> 'NOBODY'
                       and exists (select from member_photo p where p.member_id = a.member_id) photo,
                   coalesce((select sum(case when g.paid_at is null then g.votes else g.votes_if_paid end) from proxy x join attendee g on g.id = x.giver_id
                             where x.holder_id = a.id and x.revoked_at is null), 0) carries
            from attendee a
            left join member m on m.id = a.member_id
            left join unit u on u.id = a.unit_id
            left join field_visibility b on b.member_id = a.member_id and b.field = 'BIRTH_DATE'
            left join field_visibility f on f.member_id = a.member_id and f.field = 'PHOTO'
            """;

    /** The one rule that can be mended at the door. */
    private static final String DUES = "DUES_PAID";

    private final JdbcClient jdbc;
    private final LocalNames names;
    private final Assemblies assemblies;
    private final RollWriting writing;

    Roll(JdbcClient jdbc, LocalNames names, Assemblies assemblies, RollWriting writing) {
        this.jdbc = jdbc;
        this.names = names;
        this.assemblies = assemblies;
        this.writing = writing;
    }

    /** Everybody, by last name; people who were joined with another row are not there. */
    public List<Attendee> of(AssemblyId assembly) {
        return jdbc.sql(
                        SELECT
                                + "where a.assembly_id = ? and a.same_as is null order by m.last_name, m.first_name, a.name, a.id")
                .param(assembly.value())
                .query(this::attendee)
                .list();
    }

    /** One by id; of a row that was joined with another, that other. */
    public Optional<Attendee> find(AssemblyId assembly, UUID id) {
        return jdbc.sql(
                        SELECT
                                + "where a.assembly_id = ? and a.id = (select coalesce(b.same_as, b.id) from attendee b where b.id = ?)")
                .params(assembly.value(), id)
                .query(this::attendee)
                .optional();
    }

    /** One by member number. */
    public Optional<Attendee> byNumber(AssemblyId assembly, String number) {
        return jdbc.sql(SELECT + "where a.assembly_id = ? and m.number = ?")
                .params(assembly.value(), number)
                .query(this::attendee)
                .optional();
    }

    /** One by the code of the ticket. */
    public Optional<Attendee> byTicket(AssemblyId assembly, String ticket) {
        return jdbc.sql(SELECT + "where a.assembly_id = ? and a.ticket = ? and a.same_as is null")
                .params(assembly.value(), ticket)
                .query(this::attendee)
                .optional();
    }

    /** How the rules decided about somebody, as it is stored; empty for guests. */
    public Optional<String> trace(UUID id) {
        return jdbc.sql("select trace from attendee where id = ? and trace is not null")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** Who hides what from officials right now, which may have changed since a roll was read. */
    public Hidden hidden(AssemblyId assembly) {
        var births = new HashSet<UUID>();
        var photos = new HashSet<UUID>();
        jdbc.sql("""
                        select a.id, v.field from attendee a join field_visibility v on v.member_id = a.member_id
                        where a.assembly_id = ? and v.visibility = 'NOBODY' and v.field in ('BIRTH_DATE', 'PHOTO')""").param(assembly.value()).query(row -> {
            (row.getString("field").equals("PHOTO") ? photos : births).add(row.getObject("id", UUID.class));
        });
        return new Hidden(births, photos);
    }

    /** Those who hide their day of birth, and those who hide their photo. */
    public record Hidden(Set<UUID> births, Set<UUID> photos) {}

    /** Rises with every change of the roll. */
    public long revision(AssemblyId assembly) {
        return jdbc.sql("select roll_revision from assembly where id = ?")
                .param(assembly.value())
                .query(Long.class)
                .single();
    }

    /** Rows that were joined with another, with the row that stays. */
    public Map<UUID, UUID> joined(AssemblyId assembly) {
        var joined = new HashMap<UUID, UUID>();
        jdbc.sql("select id, same_as from attendee where assembly_id = ? and same_as is not null")
                .param(assembly.value())
                .query(row -> {
                    joined.put(row.getObject("id", UUID.class), row.getObject("same_as", UUID.class));
                });
        return joined;
    }

    /** Proxies that hold: who gave one, and to whom. */
    public Map<UUID, UUID> proxies(AssemblyId assembly) {
        var holders = new HashMap<UUID, UUID>();
        jdbc.sql("select giver_id, holder_id from proxy where assembly_id = ? and revoked_at is null")
                .param(assembly.value())
                .query(row -> {
                    holders.put(row.getObject("giver_id", UUID.class), row.getObject("holder_id", UUID.class));
                });
        return holders;
    }

    /** Remembers that somebody paid their dues at a desk: what they may once they have paid, they may as long as that stands. */
    @Transactional
    public void paid(AssemblyId assembly, UUID attendee, Instant at) {
        writing.lock(assembly);
        change(
                assembly,
                jdbc.sql("""
                        update attendee set paid_at = :at
                        where assembly_id = :assembly and id = :attendee and paid_at is null""")
                        .param("at", Timestamp.from(at))
                        .param("assembly", assembly.value())
                        .param("attendee", attendee)
                        .update());
        decide(assembly, attendee);
    }

    /** Takes a payment back that was booked by mistake. */
    @Transactional
    public void unpaid(AssemblyId assembly, UUID attendee) {
        writing.lock(assembly);
        change(
                assembly,
                jdbc.sql("update attendee set paid_at = null where assembly_id = ? and id = ? and paid_at is not null")
                        .params(assembly.value(), attendee)
                        .update());
        decide(assembly, attendee);
    }

    /** Decides somebody by the rules again, if they were. */
    private void decide(AssemblyId assembly, UUID attendee) {
        jdbc.sql(
                        "select member_id from attendee where id = ? and assembly_id = ? and member_id is not null and trace is not null")
                .params(attendee, assembly.value())
                .query(UUID.class)
                .optional()
                .ifPresent(member -> assemblies
                        .find(assembly)
                        .ifPresent(it -> writing.decide(it, List.of(new MemberId(member)), anybody -> true)));
    }

    private void change(AssemblyId assembly, int rows) {
        if (rows > 0) {
            jdbc.sql("update assembly set roll_revision = roll_revision + 1 where id = ?")
                    .param(assembly.value())
                    .update();
        }
    }

    private Attendee attendee(ResultSet row, int number) throws SQLException {
        String unitName = row.getString("unit_name");
        UUID unit = row.getObject("unit_id", UUID.class);
        UUID member = row.getObject("member_id", UUID.class);
        String answer = row.getString("answer");
        String lastName = row.getString("last_name");
        boolean paid = row.getTimestamp("paid_at") != null;
        var reasons = Arrays.stream((String[]) row.getArray("reasons").getArray())
                .filter(reason -> !paid || !reason.equals(DUES))
                .toList();
        return new Attendee(
                row.getObject("id", UUID.class),
                Attendee.Kind.valueOf(row.getString("kind")),
                member == null ? null : new MemberId(member),
                row.getString("number"),
                row.getString("name"),
                lastName == null ? row.getString("name") : lastName,
                Optional.ofNullable(row.getString("first_name")).orElse(""),
                row.getObject("birth_date", LocalDate.class),
                unit == null ? null : new UnitId(unit),
                unitName == null ? new LocalName(Map.of()) : names.read(unitName),
                row.getString("gender"),
                row.getString("ticket"),
                row.getBoolean("may_attend") || (paid && reasons.isEmpty()),
                row.getInt(paid ? "votes_if_paid" : "votes"),
                row.getInt("votes_if_paid"),
                reasons,
                row.getObject("rules_version", Integer.class),
                AssemblyRows.instant(row, "paid_at"),
                answer == null ? null : answer.equals("COMING"),
                row.getInt("part"),
                row.getInt("carries"),
                row.getBoolean("photo"));
    }
}
