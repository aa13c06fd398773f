package org.foyer.crm;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.Accounts;
import org.foyer.values.MemberId;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far the sample has come, and what of it no export tells: moves, and whose account is whose. */
@Repository
@Transactional
class SampleLoads {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    SampleLoads(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @return whether there is something to do: no member is there yet, or a load was cut off */
    boolean begin() {
        jdbc.sql(
                        "insert into sample_load (id) select true where not exists (select from member) on conflict do nothing")
                .update();
        return jdbc.sql("select exists (select from sample_load where ended_at is null)")
                .query(Boolean.class)
                .single();
    }

    void end() {
        jdbc.sql("update sample_load set ended_at = now()").update();
    }

    void addMoves(Resource csv) {
        try (CsvFile file = CsvFile.open(csv, StandardCharsets.UTF_8, ';')) {
            file.headings();
            for (var row = file.next(); row.isPresent(); row = file.next()) {
                addMove(row.get().getFields());
            }
        }
    }

    private void addMove(List<String> row) {
        jdbc.sql("""
                        insert into postal_address (member_id, valid_from, street, house_number, postcode, town, country)
                        select id, ?, ?, ?, ?, ?, ? from member where number = ?
                        on conflict (member_id, valid_from) do nothing""")
                .params(
                        LocalDate.parse(row.get(1)),
                        row.get(2),
                        row.get(3),
                        row.get(4),
                        row.get(5),
                        row.get(6),
                        row.get(0))
                .update();
    }

    /** Accounts whose number no member has stay without a member. */
    void linkUsers(Resource yaml) {
        for (var user : YamlPart.read(yaml).required("users").items()) {
            memberOf(user.required("number").text()).ifPresent(member -> {
                accounts.link(user.required("id").text(), member);
                accounts.invited(member, clock.instant());
            });
        }
    }

    private Optional<MemberId> memberOf(String number) {
        return jdbc.sql("select id from member where number = ?")
                .param(number)
                .query(UUID.class)
                .optional()
                .map(MemberId::new);
    }
}
