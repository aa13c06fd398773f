package org.foyer.card;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decides who is in a batch, who shares an envelope, and which file each letter goes into; in the database, whatever the number. */
@Repository
class CardBatchPlan {

    /** As many cards as a file holds. */
    static final int IN_A_PART = 200;

    private static final String PEOPLE = """
            insert into card_batch_member (batch_id, member_id, position, part, letter, left_out)
            with wanted as (
                select m.id, m.household_main, m.birth_date, m.number,
                       lower(m.last_name) as last_name, lower(m.first_name) as first_name, a.country, a.postcode,
                       case when not :letters then null
                            when a.id is null then 'NO_ADDRESS'
                            when not :insider and exists (select from field_visibility v where v.member_id = m.id
                                                          and v.field = 'ADDRESS' and v.visibility = 'NOBODY') then 'HIDDEN_ADDRESS'
                       end as left_out,
                       case when :letters then concat_ws('|', coalesce(m.household_id, m.id), a.country, a.postcode, lower(a.town),
                                lower(a.street), lower(a.house_number), lower(a.post_box)) else m.id::text end as letter
                from member m left join lateral address_on(m.id, :day) a on true
                where not m.deceased and (:everybody or m.id = any(:chosen))
                  and m.id in (select s.member_id from membership s join unit u on u.id = s.unit_id
                               join unit t on t.id = :unit and u.path <@ t.path
                               where s.from_date <= :day and (s.to_date is null or s.to_date >= :day))
                  and (cast(:since as date) is null or not exists (
                      select from card k where k.member_id = m.id and k.revoked_at is null and k.sent_on >= :since))
            ), letter as (
                select letter, min(country) as country, min(postcode) as postcode, min(last_name) as name, min(number) as number,
                       count(*) as people
                from wanted where left_out is null group by letter
            ), sorted as (
                select letter, row_number() over post as place, sum(people) over post as until, max(people) over () as largest
                from letter window post as (order by country, postcode, name, number)
            )
            select :batch, w.id,
                   row_number() over (order by l.place, w.household_main desc, w.birth_date nulls last, w.last_name, w.first_name, w.number),
                   -- no letter is torn apart: a file ends before the first one that might not fit
                   case when w.left_out is null then div(l.until - 1, greatest(1, :most + 1 - l.largest)) end,
                   case when w.left_out is null then l.place end, w.left_out
            from wanted w left join sorted l on l.letter = w.letter and w.left_out is null""";

    private final JdbcClient jdbc;

    CardBatchPlan(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Fills a new batch.
     *
     * @param chosen who may be in it, null for all members of the unit
     * @return how many people it has, those left out among them
     */
    int fill(UUID batch, NewCardBatch wanted, boolean insider, @Nullable List<MemberId> chosen, LocalDate day) {
        int people = jdbc.sql(PEOPLE)
                .param("batch", batch)
                .param("unit", wanted.unit().value())
                .param("letters", wanted.size() == CardBatch.Size.SHEETS)
                .param("insider", insider)
                .param("everybody", chosen == null)
                .param(
                        "chosen",
                        chosen == null
                                ? new UUID[0]
                                : chosen.stream().map(MemberId::value).toArray(UUID[]::new))
                .param("since", wanted.since(), java.sql.Types.DATE)
                .param("day", day)
                .param("most", IN_A_PART)
                .update();
        // numbered without gaps, as people read them
        jdbc.sql("""
                        update card_batch_member m set part = p.number
                        from (select part, dense_rank() over (order by part) as number from card_batch_member
                              where batch_id = :batch and part is not null group by part) p
                        where m.batch_id = :batch and m.part = p.part""").param("batch", batch).update();
        jdbc.sql("""
                        insert into card_batch_part (batch_id, part)
                        select distinct batch_id, part from card_batch_member where batch_id = ? and part is not null""").param(batch).update();
        return people;
    }
}
