package org.foyer.category;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps, and the memberships that they change. */
@Repository
class Steps {

    private final JdbcClient jdbc;

    Steps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes down the steps of the coming days; those that were found before stay as they are. */
    int find(LocalDate today, @Nullable MonthDay yearBegins, int noticeDays, boolean accepted) {
        MonthDay begin = yearBegins == null ? MonthDay.of(1, 1) : yearBegins;
        return jdbc.sql(find())
                .param("today", today)
                .param("latest", today.plusDays(noticeDays))
                .param("byYear", yearBegins != null)
                .param("month", begin.getMonthValue())
                .param("day", begin.getDayOfMonth())
                .param("state", accepted ? "ACCEPTED" : "PROPOSED")
                .update();
    }

    private static String find() {
        try {
            return new ClassPathResource("category/find.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A member who is to be told.
     *
     * @param due the first day of the new category
     */
    record Letter(
            UUID step,
            MemberId member,
            String firstName,
            String language,
            String email,
            String from,
            String to,
            String unit,
            int age,
            LocalDate due) {}

    /** One that is accepted and of which its member does not know, locked for this transaction; empty when all know. */
    Optional<Letter> untold(LocalDate today) {
        return jdbc.sql("""
                        select s.id, m.id as member, m.first_name, m.language, c.value as email, s.age, s.due_on,
                               coalesce(f.name ->> m.language, f.name ->> 'de', f.code) as from_name,
                               coalesce(t.name ->> m.language, t.name ->> 'de', t.code) as to_name,
                               coalesce(u.name ->> m.language, u.name ->> 'de', u.number) as unit_name
                        from category_step s
                        join member m on m.id = s.member_id
                        join contact_point c on c.member_id = m.id and c.kind = 'EMAIL' and c.main
                        join membership p on p.id = s.membership_id
                        join unit u on u.id = p.unit_id
                        join membership_category f on f.code = s.from_category
                        join membership_category t on t.code = s.to_category
                        where s.state = 'ACCEPTED' and s.told_on is null and s.due_on > :today
                        order by s.due_on, s.id limit 1 for update of s skip locked""")
                .param("today", today)
                .query((row, number) -> new Letter(
                        row.getObject("id", UUID.class),
                        new MemberId(row.getObject("member", UUID.class)),
                        row.getString("first_name"),
                        row.getString("language"),
                        row.getString("email"),
                        row.getString("from_name"),
                        row.getString("to_name"),
                        row.getString("unit_name"),
                        row.getInt("age"),
                        row.getObject("due_on", LocalDate.class)))
                .optional();
    }

    void told(UUID step, LocalDate today) {
        jdbc.sql("update category_step set told_on = ? where id = ?")
                .params(today, step)
                .update();
    }

    /** One whose day has come, locked for this transaction; empty when all are made. */
    Optional<UUID> due(LocalDate today) {
        return jdbc.sql("""
                        select id from category_step where state = 'ACCEPTED' and due_on <= ?
                        order by due_on, id limit 1 for update skip locked""").param(today).query(UUID.class).optional();
    }

    /** Ends the old membership and begins the new one, unless it is over or another by now. */
    void make(UUID step) {
        record Old(UUID membership, @Nullable LocalDate until) {}
        Optional<Old> old = jdbc.sql("""
                        select p.id, p.to_date from category_step s join membership p on p.id = s.membership_id
                        where s.id = ? and p.category = s.from_category and p.from_date < s.due_on
                          and (p.to_date is null or p.to_date >= s.due_on) for update of p""")
                .param(step)
                .query((row, number) -> new Old(row.getObject(1, UUID.class), row.getObject(2, LocalDate.class)))
                .optional();
        old.ifPresent(found -> {
            jdbc.sql("""
                            update membership p set to_date = s.due_on - 1, version = p.version + 1
                            from category_step s where s.id = ? and p.id = s.membership_id""").param(step).update();
            jdbc.sql("""
                            insert into membership (member_id, unit_id, category, kind, from_date, to_date, dues_paid_until)
                            select p.member_id, p.unit_id, s.to_category, p.kind, s.due_on, cast(:until as date), p.dues_paid_until
                            from category_step s join membership p on p.id = s.membership_id where s.id = :step""").param("until", found.until()).param("step", step).update();
        });
        jdbc.sql("update category_step set state = ? where id = ?")
                .params(old.isPresent() ? "MADE" : "VOID", step)
                .update();
    }

    /**
     * Decides a proposal; false when it is decided already.
     *
     * @param later the day of a step that would otherwise come before its member can be told
     */
    boolean decide(UUID step, String state, String by, @Nullable String reason, LocalDate today, LocalDate later) {
        return jdbc.sql("""
                        update category_step
                        set state = :state, decided_by = :by, reason = :reason, decided_on = :today,
                            due_on = case when due_on > cast(:today as date) + 1 then due_on else :later end
                        where id = :step and state = 'PROPOSED'""")
                        .param("state", state)
                        .param("by", by)
                        .param("reason", reason)
                        .param("today", today)
                        .param("later", later)
                        .param("step", step)
                        .update()
                == 1;
    }

    boolean passedOn(UUID step, String by, LocalDate today) {
        return jdbc.sql("""
                        update category_step set state = 'PASSED_ON', decided_by = ?, decided_on = ?
                        where id = ? and state = 'MADE'""").params(by, today, step).update() == 1;
    }
}
