package org.foyer.member;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.foyer.audit.Acting;
import org.foyer.values.MemberId;
import org.foyer.values.MemberMerge;
import org.foyer.values.MergePart;
import org.foyer.values.MergeParticipant;
import org.foyer.values.MergeRefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes one of two entries of a person. Whoever calls has asked {@code access} before. */
@Service
public class MemberMerging {

    /** Columns of the person's row that are chosen one by one; their names are those of the parts. */
    private static final List<MergePart> COLUMNS = List.of(
            MergePart.FIRST_NAME,
            MergePart.LAST_NAME,
            MergePart.BIRTH_DATE,
            MergePart.GENDER,
            MergePart.LANGUAGE,
            MergePart.HONOURS,
            MergePart.DECEASED,
            MergePart.NEWSLETTER,
            MergePart.DIGITAL_INVOICE,
            MergePart.SURVEYS,
            MergePart.FUNDRAISING);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final List<MergeParticipant> participants;
    private final LeftBehind leftBehind;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MemberMerging(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            List<MergeParticipant> participants,
            LeftBehind leftBehind,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.participants = participants;
        this.leftBehind = leftBehind;
        this.events = events;
        this.clock = clock;
    }

    /** What the two entries look like now, as one word: another word says that something of them changed. */
    public String seen(MemberId one, MemberId other) {
        return jdbc.sql("""
                        select md5(coalesce(string_agg(line, '|' order by line), '')) from (
                            select m::text as line from member m where id = any(:both)
                            union all select c::text from contact_point c where member_id = any(:both)
                            union all select a::text from postal_address a where member_id = any(:both)
                            union all select s::text from membership s where member_id = any(:both)
                            union all select o::text from office o where member_id = any(:both)
                            union all select v::text from field_visibility v where member_id = any(:both)
                            union all select d::text from magazine_delivery d where member_id = any(:both)
                            union all select member_id || sha256 from member_photo where member_id = any(:both)
                            union all select member_id || subject from account where member_id = any(:both)) lines""")
                .param("both", new UUID[] {one.value(), other.value()})
                .query(String.class)
                .single();
    }

    /**
     * Joins the entries in one transaction: either all of it holds, or nothing.
     *
     * @param seen what {@link #seen} told when the choice was made
     * @param by who did it, as it is kept with the number that goes
     * @throws MergeRefusedException {@code gone} when one of them is no more, {@code changed} when one of them was edited since,
     *     or what a room says
     */
    public void merge(MemberMerge merge, String seen, String by) {
        Acting.because(reason(merge), () -> {
            transaction.executeWithoutResult(status -> join(merge, seen, by));
            return merge;
        });
    }

    private String reason(MemberMerge merge) {
        return jdbc
                .sql("select number from member where id in (?, ?) order by id = ?")
                .params(
                        merge.stays().value(),
                        merge.goes().value(),
                        merge.stays().value())
                .query(String.class)
                .list()
                .stream()
                .reduce((gone, stays) -> gone + " → " + stays)
                .orElse("");
    }

    private void join(MemberMerge merge, String seen, String by) {
        List<UUID> both = jdbc.sql("select id from member where id in (?, ?) order by id for update")
                .params(merge.stays().value(), merge.goes().value())
                .query(UUID.class)
                .list();
        if (both.size() < 2) {
            throw new MergeRefusedException("gone");
        }
        if (!seen(merge.stays(), merge.goes()).equals(seen)) {
            throw new MergeRefusedException("changed");
        }
        participants.forEach(participant -> participant.move(merge));
        choose(merge);
        String number = jdbc.sql("select number from member where id = ?")
                .param(merge.goes().value())
                .query(String.class)
                .single();
        leftBehind.refuse(merge.goes());
        jdbc.sql("delete from member where id = ?").param(merge.goes().value()).update();
        jdbc.sql(
                        "insert into former_member (former_id, number, member_id, merged_at, merged_by) values (?, ?, ?, ?, ?)")
                .params(merge.goes().value(), number, merge.stays().value(), OffsetDateTime.now(clock), by)
                .update();
        events.publishEvent(new MembersMerged(merge.stays(), merge.goes(), number));
        events.publishEvent(new MemberChanged(merge.stays()));
    }

    private void choose(MemberMerge merge) {
        var taken = new StringBuilder();
        for (MergePart part : COLUMNS) {
            if (merge.takes(part)) {
                String column = part.name().toLowerCase(Locale.ROOT);
                taken.append(column).append(" = g.").append(column).append(", ");
            }
        }
        if (merge.takes(MergePart.HOUSEHOLD)) {
            taken.append("household_id = g.household_id, household_main = g.household_main, ");
        }
        jdbc.sql("update member s set " + taken + "version = s.version + 1, updated_at = now() "
                        + "from member g where s.id = :stays and g.id = :goes")
                .param("stays", merge.stays().value())
                .param("goes", merge.goes().value())
                .update();
    }
}
