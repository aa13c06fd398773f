package org.foyer.dashboard;

import static org.foyer.access.Permission.SEE_MEMBER;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.Access;
import org.foyer.access.Decision;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Figures about the members whom the signed-in official may see, and about nobody else. */
@Service
public class Figures {

    private final Access access;
    private final GrowthQueries queries;
    private final JdbcClient jdbc;
    private final Clock clock;

    Figures(Access access, GrowthQueries queries, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.queries = queries;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the official may know. */
    public enum Answer {
        /** The figures. */
        OPEN,
        /** Them, once the terms of office are accepted. */
        TERMS_DUE,
        /** Nothing. */
        CLOSED
    }

    /**
     * Whether the figures of a tile may be seen.
     *
     * @param unit number of the unit that editors chose; empty for all units of the official
     */
    public Answer answer(Optional<String> unit) {
        if (unit.isPresent() && idOf(unit.get()).isEmpty()) {
            return Answer.CLOSED;
        }
        var question = access.may(SEE_MEMBER);
        Decision decision = unit.flatMap(this::idOf).map(question::in).orElseGet(question::anywhere);
        return switch (decision) {
            case Decision.Granted granted -> Answer.OPEN;
            case Decision.Refused(String code) -> code.equals("terms-due") ? Answer.TERMS_DUE : Answer.CLOSED;
        };
    }

    /**
     * The members over the last twelve months.
     *
     * @param unit as above
     * @throws org.foyer.access.AccessRefusedException where {@link #answer} is not {@code OPEN}
     */
    public Growth growth(Optional<String> unit) {
        List<UnitId> units = unit.map(number -> List.of(within(number))).orElseGet(this::reach);
        return queries.of(units, LocalDate.now(clock));
    }

    private UnitId within(String number) {
        UnitId unit = idOf(number).orElseThrow();
        access.may(SEE_MEMBER).in(unit).orThrow();
        return unit;
    }

    private List<UnitId> reach() {
        access.may(SEE_MEMBER).anywhere().orThrow();
        return access.reachOf(SEE_MEMBER);
    }

    private Optional<UnitId> idOf(String number) {
        return jdbc.sql("select id from unit where number = ?")
                .param(number)
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }
}
