package org.foyer.assembly;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which published assemblies concern whom, and what they answered. */
@Repository
class InvitationQueries {

    /** An assembly of a unit concerns whoever belongs to it or to a unit below, and whoever may attend otherwise, such as delegates. */
    private static final String CONCERNS = """
            (exists (select from (select member_id, unit_id, from_date, to_date from membership
                                  union all select member_id, unit_id, from_date, to_date from office) held
                     join unit h on h.id = held.unit_id
                     where held.member_id = %1$s and h.path <@ u.path
                       and held.from_date <= :day and (held.to_date is null or held.to_date >= :day))
             or exists (select from attendee t where t.assembly_id = a.id and t.member_id = %1$s and t.may_attend))""";

    private static final String VISIBLE =
            "from assembly a join unit u on u.id = a.unit_id where a.published_at is not null and a.erased_at is null ";

    /** How long an assembly stays in sight after its end. */
    private static final Duration AFTERWARDS = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final AssemblyRows rows;
    private final Clock clock;

    InvitationQueries(JdbcClient jdbc, AssemblyRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * What somebody answered.
     *
     * @param place among all who come, from 1 in the order of their answers; 0 for those who do not
     */
    record Answer(UUID attendee, @Nullable Boolean coming, int place, String ticket, boolean attends) {}

    /** Others of the household, the eldest first. */
    List<MemberId> household(MemberId member) {
        return jdbc.sql("""
                        select o.id from member m join member o on o.household_id = m.household_id and o.id <> m.id
                        where m.id = ? and not o.deceased order by o.birth_date nulls last, o.number""").param(member.value()).query(UUID.class).list().stream()
                .map(MemberId::new)
                .toList();
    }

    String nameOf(MemberId member) {
        return jdbc.sql("select trim(first_name || ' ' || last_name) from member where id = ?")
                .param(member.value())
                .query(String.class)
                .single();
    }

    /** Published assemblies that concern any of the people and are not long over, by their beginning. */
    List<Assembly> concerning(Collection<MemberId> people) {
        return jdbc.sql("select a.*, u.name unit_name " + VISIBLE + " and a.ends_at > :since and exists "
                        + "(select from unnest(:people) p(id) where " + CONCERNS.formatted("p.id")
                        + ") order by a.starts_at, a.id")
                .param("since", Timestamp.from(clock.instant().minus(AFTERWARDS)))
                .param("people", people.stream().map(MemberId::value).toArray(UUID[]::new))
                .param("day", today())
                .query(rows)
                .list();
    }

    /** One that was published and concerns the member, however long it is over. */
    Optional<Assembly> concerning(AssemblyId id, MemberId member) {
        return jdbc.sql("select a.*, u.name unit_name " + VISIBLE + " and a.id = :id and "
                        + CONCERNS.formatted(":member"))
                .param("id", id.value())
                .param("member", member.value())
                .param("day", today())
                .query(rows)
                .optional();
    }

    int coming(AssemblyId assembly) {
        return jdbc.sql("select count(*) from attendee where assembly_id = ? and answer = 'COMING' and same_as is null")
                .param(assembly.value())
                .query(Integer.class)
                .single();
    }

    Optional<Answer> answer(AssemblyId assembly, MemberId member) {
        return jdbc.sql("""
                        select t.id, t.answer, t.ticket, t.may_attend,
                               (select count(*) from attendee o where o.assembly_id = t.assembly_id and o.same_as is null
                                and o.answer = 'COMING' and t.answer = 'COMING'
                                and (o.answered_at, o.id) <= (t.answered_at, t.id)) place
                        from attendee t where t.assembly_id = ? and t.member_id = ?""")
                .params(assembly.value(), member.value())
                .query((row, number) -> {
                    String answer = row.getString("answer");
                    return new Answer(
                            row.getObject("id", UUID.class),
                            answer == null ? null : answer.equals("COMING"),
                            row.getInt("place"),
                            row.getString("ticket"),
                            row.getBoolean("may_attend"));
                })
                .optional();
    }

    /** Who has the place among all who come. */
    Optional<MemberId> at(AssemblyId assembly, int place) {
        return jdbc.sql("""
                        select member_id from attendee where assembly_id = ? and answer = 'COMING' and same_as is null
                        order by answered_at, id offset ? limit 1""")
                .params(assembly.value(), place - 1)
                .query(UUID.class)
                .optional()
                .map(MemberId::new);
    }

    /** Everybody who said that they come. */
    List<MemberId> allComing(AssemblyId assembly) {
        return jdbc.sql("""
                        select member_id from attendee
                        where assembly_id = ? and answer = 'COMING' and same_as is null and member_id is not null order by answered_at, id""").param(assembly.value()).query(UUID.class).list().stream()
                .map(MemberId::new)
                .toList();
    }

    /** Answers to one assembly wait for each other, so that each gets a place of its own. */
    void lock(AssemblyId assembly) {
        jdbc.sql("select id from assembly where id = ? for no key update")
                .param(assembly.value())
                .query(UUID.class)
                .single();
    }

    /** The same answer once more keeps its place. */
    void answer(AssemblyId assembly, MemberId member, boolean coming) {
        jdbc.sql("""
                        update attendee set answer = :answer,
                               answered_at = case when answer = :answer then answered_at else :now end
                        where assembly_id = :assembly and member_id = :member""")
                .param("answer", coming ? "COMING" : "NOT_COMING")
                .param("now", Timestamp.from(now()))
                .param("assembly", assembly.value())
                .param("member", member.value())
                .update();
        jdbc.sql("update assembly set roll_revision = roll_revision + 1 where id = ?")
                .param(assembly.value())
                .update();
    }

    /** Who gets mails for a member without an address: whoever leads their household. */
    Optional<MemberId> mainOfHousehold(MemberId member) {
        return jdbc.sql("""
                        select o.id from member m join member o on o.household_id = m.household_id and o.household_main
                        where m.id = ? and not o.deceased""").param(member.value()).query(UUID.class).optional().map(MemberId::new);
    }

    private Instant now() {
        return clock.instant();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
