package org.foyer.crm;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foyer.member.MainEmailChanged;
import org.foyer.member.MembersImported;
import org.foyer.values.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings what passed the checks into the members' tables: a few statements over all of them, in one transaction. */
@Component
class Merge {

    /** From so many people on it pays to check all of them at once at the end. */
    private static final int MANY = 10_000;

    /**
     * Until the end of the transaction. A first import joins some 100,000 rows, which the usual 4 MB would send to disk; on
     * all other nights a few thousand people are found by index, and not by reading the tables of 200,000.
     */
    static final String PLANNING =
            "select set_config('work_mem', '64MB', true), set_config('random_page_cost', '1.1', true)";

    /** Merges of different sources one after the other: they write the same tables. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(3296, 0)";

    private static final String COUNT = """
            update import_run i
            set rows_taken = :sameRows + (select count(*) from import_row where run_id = :run and not refused)
                             - (select count(*) from import_membership where run_id = :run and refused),
                members_new = p.fresh,
                members_changed = c.changed,
                members_unchanged = :sameMembers + p.known - c.changed,
                quarantined = (select count(distinct row_no) from quarantine where run_id = :run and severity = 'ERROR'),
                warnings = (select count(*) from quarantine where run_id = :run and severity = 'WARNING'),
                state = 'DONE', phase = 'ENDED', finished_at = clock_timestamp()
            from (select count(*) filter (where not known) as fresh, count(*) filter (where known) as known
                  from import_person where run_id = :run) p,
                 (select count(*) as changed
                  from (select member_id from change where at >= now() and transaction_id = txid_current()
                        intersect select member_id from import_person where run_id = :run and known) met) c
            where i.id = :run
            """;
    private static final String MAIN_EMAILS = """
            select p.member_id, p.value
            from change c
            join contact_point p on p.id = c.entity_id and p.kind = 'EMAIL' and p.main
            join account a on a.member_id = p.member_id
            where c.at >= now() and c.transaction_id = txid_current()
              and c.entity = 'contact_point' and c.operation = 'update'
              and c.new_values -> 'value' is not null
            """;

    private final JdbcClient jdbc;
    private final ImportRuns runs;
    private final ApplicationEventPublisher events;
    private final List<SetStatement> statements = SqlFiles.folder("merging");

    Merge(JdbcClient jdbc, ImportRuns runs, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.events = events;
    }

    int steps() {
        return statements.size();
    }

    /** Merges and closes the run. The caller holds the transaction: either all of it holds, or nothing. */
    void merge(UUID run, Map<String, Object> parameters, Unchanged same) {
        jdbc.sql(ONE_AT_A_TIME).query().singleRow();
        jdbc.sql(PLANNING).query().singleRow();
        People people = people(run);
        boolean intoEmpty = people.known() == 0
                && people.fresh() >= MANY
                && jdbc.sql("select begin_first_load()").query(Boolean.class).single();
        int done = 0;
        for (SetStatement statement : statements) {
            if (people.areMetBy(statement)) {
                statement.run(jdbc, parameters);
            }
            runs.step(run, ++done, steps());
        }
        if (intoEmpty) {
            new SetStatement("first load", "call end_first_load()").run(jdbc, Map.of());
        }
        tellOfMainEmails();
        tellOfNews(run, parameters);
        Map<String, Object> counted = new HashMap<>(parameters);
        counted.put("sameRows", same.rows());
        counted.put("sameMembers", same.members());
        new SetStatement("count", COUNT).run(jdbc, counted);
    }

    /** Whom a file says nothing new about is not staged: on most nights there is nobody to tell of. */
    private void tellOfNews(UUID run, Map<String, Object> parameters) {
        boolean any = jdbc.sql("""
                        select exists (select from import_person where run_id = :run)
                            or exists (select from import_missing where run_id = :run)""").param("run", run).query(Boolean.class).single();
        if (any) {
            events.publishEvent(new MembersImported(String.valueOf(parameters.get("source"))));
        }
    }

    private record People(int fresh, int known) {

        /** Statements are named after whom they are about; those that nobody is left for are left out. */
        boolean areMetBy(SetStatement statement) {
            return (known > 0 || !statement.name().endsWith("-of-known.sql"))
                    && (fresh > 0 || !statement.name().endsWith("-of-new.sql"));
        }
    }

    private People people(UUID run) {
        return jdbc.sql("""
                        select count(*) filter (where not known) as fresh, count(*) filter (where known) as known
                        from import_person where run_id = ?""").param(run).query(People.class).single();
    }

    /** Members who can sign in do so with their main e-mail; whoever keeps their accounts has to know of a new one. */
    private void tellOfMainEmails() {
        jdbc.sql(MAIN_EMAILS)
                .query((row, number) -> new MainEmailChanged(
                        new MemberId(row.getObject("member_id", UUID.class)), row.getString("value")))
                .list()
                .forEach(events::publishEvent);
    }
}
