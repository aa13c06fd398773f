package org.foyer.member;

import static org.foyer.access.Permission.EDIT_MEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.Access;
import org.foyer.access.Decision;
import org.foyer.access.SignedIn;
import org.foyer.values.LocalName;
import org.foyer.values.LocalNames;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Times in which members have no rights. Whoever may edit the member sets and sees them, the reason as well; nobody for themselves. */
@Service
@Transactional
public class Suspensions {

    public static final int LONGEST_REASON = 500;

    private final JdbcClient jdbc;
    private final LocalNames names;
    private final Access access;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    Suspensions(JdbcClient jdbc, LocalNames names, Access access, SignedIn signedIn, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.names = names;
        this.access = access;
        this.signedIn = signedIn;
        this.events = events;
    }

    /**
     * A suspension to be set.
     *
     * @param to the last day; null until somebody ends it
     */
    public record Wanted(
            UnitId unit, LocalDate from, @Nullable LocalDate to, String reason) {}

    /**
     * The suspensions of a member.
     *
     * @param name of the member
     * @param all the latest first
     * @param places units in which the signed-in person may suspend them: those of the memberships that they look after
     */
    public record Opened(String name, List<Suspension> all, List<Place> places) {}

    /** All about a member; empty where the signed-in person may not edit them. */
    @Transactional(readOnly = true)
    public Optional<Opened> open(MemberId member) {
        return decision(member).isGranted()
                ? Optional.of(new Opened(nameOf(member), all(member), places(member)))
                : Optional.empty();
    }

    /** Whether the signed-in person edits members at all. */
    public boolean isOpen() {
        return access.may(EDIT_MEMBER).anywhere().isGranted();
    }

    /** Nobody suspends themselves, or lifts what others set. */
    private Decision decision(MemberId member) {
        boolean own = signedIn.person().filter(it -> it.id().equals(member)).isPresent();
        return own ? new Decision.Refused("no-office") : access.may(EDIT_MEMBER).of(member);
    }

    private String nameOf(MemberId member) {
        return jdbc.sql("select trim(first_name || ' ' || last_name) from member where id = ?")
                .param(member.value())
                .query(String.class)
                .single();
    }

    private List<Place> places(MemberId member) {
        return jdbc
                .sql("""
                        select u.id, u.name from unit u
                        where exists (select from membership s where s.unit_id = u.id and s.member_id = ?) order by u.path, u.number""")
                .param(member.value())
                .query((row, number) ->
                        new Place(new UnitId(row.getObject("id", UUID.class)), names.read(row.getString("name"))))
                .list()
                .stream()
                .filter(place -> access.may(EDIT_MEMBER).in(place.unit()).isGranted())
                .toList();
    }

    /** A unit with its name. */
    public record Place(UnitId unit, LocalName name) {}

    /**
     * Sets one.
     *
     * @throws org.foyer.access.AccessRefusedException where the member or the unit is not in reach
     */
    public EditResult suspend(MemberId member, Wanted wanted) {
        decision(member).orThrow();
        access.may(EDIT_MEMBER).in(wanted.unit()).orThrow();
        String reason = wanted.reason().strip();
        if (reason.isEmpty()) {
            return new EditResult.Refused("suspension-reason-missing");
        }
        if (reason.length() > LONGEST_REASON) {
            return new EditResult.Refused("suspension-reason-long", LONGEST_REASON);
        }
        if (wanted.to() != null && wanted.to().isBefore(wanted.from())) {
            return new EditResult.Refused("suspension-ends-first");
        }
        // two officials at once: the second one sees what the first one wrote
        jdbc.sql("select id from member where id = ? for update")
                .param(member.value())
                .query(UUID.class)
                .single();
        int written = jdbc.sql("""
                        insert into suspension (member_id, unit_id, from_date, to_date, reason)
                        select :member, :unit, :from, cast(:to as date), :reason
                        where not exists (
                            select from suspension where member_id = :member and unit_id = :unit
                              and daterange(from_date, to_date, '[]') && daterange(:from, cast(:to as date), '[]'))""")
                .param("member", member.value())
                .param("unit", wanted.unit().value())
                .param("from", wanted.from())
                .param("to", wanted.to())
                .param("reason", reason)
                .update();
        return written == 0 ? new EditResult.Refused("suspension-overlaps") : changed(member);
    }

    /** Ends one with its last day; one that has not begun by then goes altogether. False where it is not there any more. */
    public boolean end(MemberId member, UUID suspension, LocalDate lastDay) {
        decision(member).orThrow();
        int gone = jdbc.sql("delete from suspension where id = ? and member_id = ? and from_date > ?")
                .params(suspension, member.value(), lastDay)
                .update();
        int ended = gone > 0
                ? gone
                : jdbc.sql("""
                                update suspension set to_date = :last, version = version + 1
                                where id = :id and member_id = :member and coalesce(to_date, 'infinity') > :last""")
                        .param("last", lastDay)
                        .param("id", suspension)
                        .param("member", member.value())
                        .update();
        if (ended > 0) {
            changed(member);
        }
        return ended > 0;
    }

    private EditResult changed(MemberId member) {
        events.publishEvent(new MemberChanged(member));
        return new EditResult.Saved();
    }

    private List<Suspension> all(MemberId member) {
        return jdbc.sql("""
                        select s.*, u.name unit_name from suspension s join unit u on u.id = s.unit_id
                        where s.member_id = ? order by s.from_date desc""")
                .param(member.value())
                .query((row, number) -> new Suspension(
                        row.getObject("id", UUID.class),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        names.read(row.getString("unit_name")),
                        row.getObject("from_date", LocalDate.class),
                        row.getObject("to_date", LocalDate.class),
                        row.getString("reason")))
                .list();
    }
}
