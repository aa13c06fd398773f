package org.foyer.door;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.assembly.Assembly;
import org.foyer.audit.Look;
import org.foyer.audit.Looks;
import org.foyer.member.ListField;
import org.foyer.values.Languages;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody on a roll, once a device, that it was taken along. */
@Repository
class RollReceipts {

    private static final List<String> SHOWN = List.of(ListField.NUMBER.name(), ListField.BIRTH_DATE.name());

    private static final String EVERYBODY = """
            select member_id from attendee where assembly_id = :assembly and member_id is not null order by name, id""";

    private final JdbcClient jdbc;
    private final Looks looks;
    private final Languages languages;
    private final Clock clock;

    RollReceipts(JdbcClient jdbc, Looks looks, Languages languages, Clock clock) {
        this.jdbc = jdbc;
        this.looks = looks;
        this.languages = languages;
        this.clock = clock;
    }

    private record LetIn(Optional<MemberId> by, String name, String office) {}

    /** Notes it before the device hears of the first of them. */
    @Transactional
    void note(Desk desk, Assembly assembly) {
        int first = jdbc.sql("update door_desk set noted_at = ? where id = ? and noted_at is null")
                .params(Timestamp.from(clock.instant()), desk.id())
                .update();
        if (first == 0) {
            return;
        }
        var letIn = jdbc.sql("""
                        select o.member_id, coalesce(o.name, '') official, coalesce(d.let_in_as, '') office
                        from door_desk d left join assembly_official o on o.id = d.let_in_by where d.id = ?""")
                .param(desk.id())
                .query((row, number) -> new LetIn(
                        Optional.ofNullable(row.getObject("member_id", UUID.class))
                                .map(MemberId::new),
                        row.getString("official"),
                        row.getString("office")))
                .single();
        looks.note(
                new Look(
                        letIn.by().orElse(null),
                        letIn.name(),
                        letIn.office(),
                        Look.Kind.DOOR,
                        assembly.unit(),
                        null,
                        "device",
                        SHOWN,
                        assembly.name().in(languages.fallback())),
                EVERYBODY,
                Map.of("assembly", assembly.id().value()));
    }
}
