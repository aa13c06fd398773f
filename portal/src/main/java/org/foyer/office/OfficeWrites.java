package org.foyer.office;

import java.time.LocalDate;
import org.foyer.member.MemberChanged;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes offices; the database refuses the same office twice on one day. */
@Repository
@Transactional
class OfficeWrites {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    OfficeWrites(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** @throws org.springframework.dao.DataIntegrityViolationException when it overlaps */
    void add(MemberId holder, UnitId unit, String kind, LocalDate from, @Nullable LocalDate until) {
        jdbc.sql(
                        "insert into office (member_id, unit_id, office_type, from_date, to_date) values (:holder, :unit, :kind, :from, :until)")
                .param("holder", holder.value())
                .param("unit", unit.value())
                .param("kind", kind)
                .param("from", from)
                .param("until", until)
                .update();
        events.publishEvent(new MemberChanged(holder));
    }

    /**
     * @return false when somebody else changed the office meanwhile
     * @throws org.springframework.dao.DataIntegrityViolationException when it overlaps
     */
    boolean change(HeldOffice office, LocalDate from, @Nullable LocalDate until) {
        int changed = jdbc.sql("""
                        update office set from_date = :from, to_date = :until, version = version + 1
                        where id = :id and version = :version""")
                .param("from", from)
                .param("until", until)
                .param("id", office.id())
                .param("version", office.version())
                .update();
        events.publishEvent(new MemberChanged(office.holder()));
        return changed == 1;
    }
}
