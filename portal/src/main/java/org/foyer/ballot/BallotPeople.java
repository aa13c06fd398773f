package org.foyer.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.foyer.assembly.AssemblyId;
import org.foyer.ballot.BallotState.Stuck;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people should be in OpenSlides, and what they were last told to be. */
@Repository
class BallotPeople {

    private final JdbcClient jdbc;

    BallotPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody as they are in the room. */
    record Wanted(
            UUID attendee,
            boolean present,
            int weight,
            @Nullable Integer card) {}

    /**
     * Somebody whose change waits.
     *
     * @param user their account there, null where nobody has looked yet
     */
    record Due(
            UUID attendee,
            @Nullable Integer user,
            @Nullable String number,
            String firstName,
            String lastName,
            boolean present,
            int weight,
            @Nullable Integer card) {}

    /** Notes how people are now; whoever was never in the room is not told. A weight stays when somebody goes out. */
    void want(AssemblyId assembly, Collection<Wanted> people, Instant now) {
        jdbc.sql("""
                        insert into ballot_person as p (assembly_id, attendee_id, present, weight, card, changed_at)
                        select :assembly, w.attendee, w.present, w.weight, w.card, :now
                        from unnest(:attendees, :presents, :weights, :cards) as w(attendee, present, weight, card)
                        where w.present or exists (select from ballot_person o where o.assembly_id = :assembly and o.attendee_id = w.attendee)
                        on conflict (assembly_id, attendee_id) do update
                        set present = excluded.present, card = coalesce(excluded.card, p.card), due = true, changed_at = excluded.changed_at,
                            weight = case when excluded.present then excluded.weight else p.weight end, problem = null, words = null
                        where (p.present, p.weight, p.card) is distinct from
                              (excluded.present, case when excluded.present then excluded.weight else p.weight end, coalesce(excluded.card, p.card))""")
                .param("assembly", assembly.value())
                .param("now", Timestamp.from(now))
                .param("attendees", people.stream().map(Wanted::attendee).toArray(UUID[]::new))
                .param("presents", people.stream().map(Wanted::present).toArray(Boolean[]::new))
                .param("weights", people.stream().map(Wanted::weight).toArray(Integer[]::new))
                .param("cards", people.stream().map(Wanted::card).toArray(Integer[]::new))
                .update();
    }

    /** Those whose change waits longest. */
    List<Due> due(AssemblyId assembly, int most) {
        return jdbc.sql("""
                        select p.*, m.number, coalesce(m.first_name, '') first_name, coalesce(m.last_name, a.name) last_name
                        from ballot_person p join attendee a on a.id = p.attendee_id left join member m on m.id = a.member_id
                        where p.assembly_id = ? and p.due order by p.changed_at, p.attendee_id limit ?""")
                .params(assembly.value(), most)
                .query(BallotPeople::due)
                .list();
    }

    void account(AssemblyId assembly, UUID attendee, int user) {
        jdbc.sql("update ballot_person set user_id = ? where assembly_id = ? and attendee_id = ?")
                .params(user, assembly.value(), attendee)
                .update();
    }

    /** What was said is what they were told; somebody who changed meanwhile still waits. */
    void told(AssemblyId assembly, Due said) {
        jdbc.sql("""
                        update ballot_person
                        set sent_present = :present, sent_weight = :weight, sent_card = :card, problem = null, words = null,
                            due = (present, weight, card) is distinct from (:present, :weight, cast(:card as integer))
                        where assembly_id = :assembly and attendee_id = :attendee""")
                .param("present", said.present())
                .param("weight", said.weight())
                .param("card", said.card(), java.sql.Types.INTEGER)
                .param("assembly", assembly.value())
                .param("attendee", said.attendee())
                .update();
    }

    /** Sets somebody aside until something about them changes, or everybody is sent again. */
    void stuck(AssemblyId assembly, UUID attendee, String problem, @Nullable String words) {
        jdbc.sql("""
                        update ballot_person set due = false, problem = :problem, words = :words
                        where assembly_id = :assembly and attendee_id = :attendee""")
                .param("problem", problem)
                .param("words", words)
                .param("assembly", assembly.value())
                .param("attendee", attendee)
                .update();
    }

    void everybodyAgain(AssemblyId assembly) {
        jdbc.sql("update ballot_person set due = true, problem = null, words = null where assembly_id = ?")
                .param(assembly.value())
                .update();
    }

    int count(AssemblyId assembly, boolean due) {
        return jdbc.sql("select count(*) from ballot_person where assembly_id = ? and due = ? and problem is null")
                .params(assembly.value(), due)
                .query(Integer.class)
                .single();
    }

    List<Stuck> stuck(AssemblyId assembly) {
        return jdbc.sql("""
                        select a.name, m.number, p.problem, p.words
                        from ballot_person p join attendee a on a.id = p.attendee_id left join member m on m.id = a.member_id
                        where p.assembly_id = ? and p.problem is not null order by m.last_name, a.name""")
                .param(assembly.value())
                .query((row, number) -> new Stuck(
                        row.getString("name"),
                        row.getString("number"),
                        row.getString("problem"),
                        row.getString("words")))
                .list();
    }

    private static Due due(ResultSet row, int number) throws SQLException {
        return new Due(
                row.getObject("attendee_id", UUID.class),
                row.getObject("user_id", Integer.class),
                row.getString("number"),
                row.getString("first_name"),
                row.getString("last_name"),
                row.getBoolean("present"),
                row.getInt("weight"),
                row.getObject("card", Integer.class));
    }
}
