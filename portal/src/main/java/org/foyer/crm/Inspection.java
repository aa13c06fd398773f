package org.foyer.crm;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foyer.values.Languages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Checks the staged rows as a set, puts aside what cannot be taken, and gathers the rest by person. */
@Component
class Inspection {

    /** Of the columns that the checks look for; those of texts and whole rows take longer than any check. */
    private static final String STATISTICS =
            "analyze import_row (run_id, row_no, number, unit, marks, from_date, to_date, offices, refused)";

    private static final String PUT_ASIDE = """
            insert into quarantine (run_id, row_no, severity, code, arguments, original)
            select r.run_id, r.row_no, :severity, :code, c.arguments,
                   (select jsonb_object_agg(coalesce(run.headings[n], '#' || n), v)
                    from unnest(r.raw) with ordinality as cell(v, n))
            from (%s) c
            join import_row r on r.run_id = :run and r.row_no = c.row_no
            join import_run run on run.id = :run
            """;
    private static final String REFUSE = """
            update import_row r set refused = true
            where r.run_id = :run and not r.refused
              and exists (select from quarantine q where q.run_id = :run and q.row_no = r.row_no and q.severity = 'ERROR')
            """;
    private static final String REFUSE_MEMBERSHIP = """
            update import_membership f set refused = true
            where f.run_id = :run and exists (select from quarantine q where q.run_id = :run and q.row_no = f.row_no
                                                and q.code in ('membership-overlap', 'membership-held'))
            """;

    private final JdbcClient jdbc;
    private final ImportRuns runs;
    private final Clock clock;
    private final Languages languages;
    private final MissingPeople missing;
    private final List<SetStatement> gathering = SqlFiles.folder("gather");

    Inspection(JdbcClient jdbc, ImportRuns runs, Clock clock, Languages languages, MissingPeople missing) {
        this.jdbc = jdbc;
        this.runs = runs;
        this.clock = clock;
        this.languages = languages;
        this.missing = missing;
    }

    int steps() {
        return Check.values().length + 1;
    }

    /**
     * Runs all checks. It changes no member data.
     *
     * @param whole whether all that the source says is staged; otherwise nothing of a person may be gone
     * @throws ImportCancelledException when somebody called the run off
     */
    void inspect(UUID run, MemberMapping mapping, boolean whole) {
        Map<String, Object> parameters = new HashMap<>(parameters(run, mapping.source()));
        parameters.put("carried", String.join(",", mapping.carried()));
        jdbc.sql(Merge.PLANNING).query().singleRow();
        jdbc.sql(STATISTICS).update();
        int done = check(Check.of(Check.Stage.ROW), parameters, run, 0);
        new SetStatement("refuse", REFUSE).run(jdbc, parameters);
        done = check(Check.of(Check.Stage.GROUP), parameters, run, done);
        new SetStatement("refuse", REFUSE).run(jdbc, parameters);
        gathering.forEach(statement -> statement.run(jdbc, parameters));
        if (!whole) {
            keepWhatIsNotHere(run);
        }
        runs.step(run, ++done, steps());
        done = check(Check.of(Check.Stage.MEMBERSHIP), parameters, run, done);
        jdbc.sql(REFUSE_MEMBERSHIP).params(parameters).update();
        check(Check.of(Check.Stage.MEMBER), parameters, run, done);
        missing.spareMisread(run);
    }

    /** Counts what the merge would change. */
    String difference(UUID run, String source, Unchanged same) {
        Map<String, Object> asked = new HashMap<>(parameters(run, source));
        asked.put("sameMembers", same.members());
        return jdbc.sql(SqlFiles.read("difference"))
                .params(asked)
                .query(String.class)
                .single();
    }

    /** Whether any row is left to take. */
    boolean hasTaken(UUID run) {
        return jdbc.sql("select exists (select from import_person where run_id = ?)")
                .param(run)
                .query(Boolean.class)
                .single();
    }

    /** A person of whom only some rows are here keeps all else, and the next whole file looks at all of them. */
    private void keepWhatIsNotHere(UUID run) {
        jdbc.sql("update import_person set complete = false, fingerprint = null where run_id = ?")
                .param(run)
                .update();
    }

    /** Whether what a run staged is still there. */
    boolean hasStaged(UUID run) {
        return hasTaken(run)
                || jdbc.sql("select exists (select from import_missing where run_id = ?)")
                        .param(run)
                        .query(Boolean.class)
                        .single();
    }

    /** What the statements of checks and merge may ask for. */
    Map<String, Object> parameters(UUID run, String source) {
        return Map.of(
                "run", run,
                "source", source,
                "today", LocalDate.now(clock),
                "country", languages.country(),
                "language", languages.fallback().getLanguage());
    }

    private int check(List<Check> checks, Map<String, Object> parameters, UUID run, int before) {
        int done = before;
        for (Check check : checks) {
            if (runs.cancelAsked(run)) {
                throw new ImportCancelledException();
            }
            Map<String, Object> asked = new HashMap<>(parameters);
            asked.put("severity", check.stage().severity());
            asked.put("code", check.code());
            new SetStatement("check/" + check.code(), PUT_ASIDE.formatted(check.sql())).run(jdbc, asked);
            runs.step(run, ++done, steps());
        }
        return done;
    }
}
