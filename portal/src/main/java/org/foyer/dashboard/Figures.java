package org.foyer.dashboard;

import static org.foyer.access.Permission.SEE_MEMBER;

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
    private final RecentGrowth recent;
    private final JdbcClient jdbc;

    Figures(Access access, RecentGrowth recent, JdbcClient jdbc) {
        this.access = access;
        this.recent = recent;
        this.jdbc = jdbc;
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
     * The members over the last twelve months, as counted within the last minutes.
     *
     * @param unit as above
     * @throws org.foyer.access.AccessRefusedException where {@link #answer} is not {@code OPEN}
     */
    public Growth growth(Optional<String> unit) {
        List<UnitId> units = unit.map(number -> List.of(within(number))).orElseGet(this::reach);
        return recent.of(units);
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
