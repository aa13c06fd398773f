package org.foyer.outbox;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.foyer.member.FieldState;
import org.foyer.member.FieldState.Stage;
import org.foyer.member.FieldStates;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lights of the fields. A value that differs from the wanted one was replaced, by whatever way: by an import, for example. */
@Repository
class OutboxFieldStates implements FieldStates {

    private final JdbcClient jdbc;
    private final CrmProperties properties;
    private final Clock clock;

    OutboxFieldStates(JdbcClient jdbc, CrmProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    @Override
    public Map<String, FieldState> of(MemberId member) {
        if (properties.system() == null) {
            return Map.of();
        }
        var states = new HashMap<String, FieldState>();
        jdbc.sql("""
                        select f.field, f.state, f.since, f.reason, f.words, f.other, f.wanted, h.value as present,
                               (select max(c.at) from change c where c.member_id = f.member_id and c.at > f.since) as changed_at
                        from outbox_field f join outbox_held using (field)
                        left join held_values(:member, :today) h on h.field = f.field
                        where f.member_id = :member""")
                .param("member", member.value())
                .param("today", LocalDate.now(clock))
                .query(row -> {
                    @Nullable String wanted = row.getString("wanted");
                    Instant since = row.getObject("since", OffsetDateTime.class).toInstant();
                    Stage stage = stage(row.getString("state"));
                    FieldState state = new FieldState(
                            stage, since, row.getString("reason"), row.getString("words"), row.getString("other"));
                    if (!Objects.equals(wanted, row.getString("present"))) {
                        @Nullable OffsetDateTime changed = row.getObject("changed_at", OffsetDateTime.class);
                        state = new FieldState(
                                Stage.OVERWRITTEN,
                                stage == Stage.OVERWRITTEN || changed == null ? since : changed.toInstant(),
                                null,
                                null,
                                wanted);
                    }
                    states.put(row.getString("field"), state);
                });
        return states;
    }

    static Stage stage(String state) {
        return state.equals("CONFLICT") ? Stage.UNDECIDED : Stage.valueOf(state);
    }
}
