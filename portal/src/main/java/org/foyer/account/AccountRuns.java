package org.foyer.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foyer.account.AccountRun.Kind;
import org.foyer.account.AccountRun.State;
import org.foyer.account.AccountRun.Step;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The runs, with all that is needed to go on with one after a crash. At most one is open. */
@Repository
@Transactional
class AccountRuns {

    private final JdbcClient jdbc;

    AccountRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when one is open already; one that waits for an answer looks at all accounts then, if this one should */
    boolean begin(Kind kind, @Nullable String askedBy) {
        jdbc.sql("delete from account_run where started_at < now() - interval '90 days' and state = 'DONE'")
                .update();
        int begun = jdbc.sql("insert into account_run (kind, asked_by) values (:kind, :by) on conflict do nothing")
                .param("kind", kind.name())
                .param("by", askedBy)
                .update();
        if (begun == 0 && kind == Kind.FULL) {
            jdbc.sql("""
                            update account_run set kind = 'FULL', state = 'RUNNING', step = 'GROUPS', position_first = 0,
                                                   position_name = ''
                            where state = 'WAITING' and kind = 'FOLLOW'""").update();
        }
        return begun == 1;
    }

    Optional<AccountRun> open() {
        return jdbc.sql("select * from account_run where state in ('RUNNING', 'WAITING')")
                .query(AccountRuns::run)
                .optional();
    }

    List<AccountRun> latest(int limit) {
        return jdbc.sql("select * from account_run order by started_at desc limit ?")
                .param(limit)
                .query(AccountRuns::run)
                .list();
    }

    void enter(UUID run, Step step) {
        jdbc.sql("update account_run set step = ?, position_name = '', position_first = 0 where id = ?")
                .params(step.name(), run)
                .update();
        answered(run);
    }

    /** Keeps how far the reading has come. */
    void position(UUID run, String name, int first, int read) {
        jdbc.sql("update account_run set position_name = ?, position_first = ?, read = read + ? where id = ?")
                .params(name, first, read, run)
                .update();
    }

    void planned(UUID run, AccountPlan.Size size, State state, Instant now) {
        jdbc.sql("""
                        update account_run
                        set total = done + :total, accounts = :accounts, would_close = :close, would_create = :create,
                            state = :state, step = :step, planned_at = :now
                        where id = :run""")
                .param("total", size.total())
                .param("accounts", size.accounts())
                .param("close", size.wouldClose())
                .param("create", size.wouldCreate())
                .param("state", state.name())
                .param("step", (state == State.WAITING ? Step.PLAN : Step.PUSH).name())
                .param("now", at(now))
                .param("run", run)
                .update();
    }

    /** Counts what became of one account, which is no longer a task then. */
    void done(UUID run, MemberId member, Pushed pushed) {
        jdbc.sql("delete from account_task where member_id = ?")
                .param(member.value())
                .update();
        jdbc.sql("update account_run set done = done + 1, problems = problems + ? where id = ?")
                .params(pushed.problem() == null ? 0 : 1, run)
                .update();
        count(run, pushed.what());
    }

    void count(UUID run, Pushed.What what) {
        if (what != Pushed.What.SAME) {
            String column = what.name().toLowerCase(Locale.ROOT);
            jdbc.sql("update account_run set " + column + " = " + column + " + 1 where id = ?")
                    .param(run)
                    .update();
        }
    }

    void answered(UUID run) {
        jdbc.sql("update account_run set failures = 0, paused_until = null where id = ? and failures > 0")
                .param(run)
                .update();
    }

    void pause(UUID run, Instant until) {
        jdbc.sql("update account_run set failures = failures + 1, paused_until = ? where id = ?")
                .params(at(until), run)
                .update();
    }

    /** @return false when it does not wait any more */
    boolean agree(UUID run, String by) {
        return jdbc.sql("update account_run set state = 'RUNNING', agreed_by = ? where id = ? and state = 'WAITING'")
                        .params(by, run)
                        .update()
                == 1;
    }

    void strays(UUID run, int count, List<String> names) {
        jdbc.sql("update account_run set strays = ?, stray_names = ? where id = ?")
                .params(count, names.toArray(String[]::new), run)
                .update();
    }

    void end(UUID run, Instant now) {
        jdbc.sql(
                        "update account_run set state = 'DONE', step = 'END', finished_at = ?, paused_until = null where id = ?")
                .params(at(now), run)
                .update();
    }

    private static AccountRun run(ResultSet row, int number) throws SQLException {
        return new AccountRun(
                row.getObject("id", UUID.class),
                Kind.valueOf(row.getString("kind")),
                State.valueOf(row.getString("state")),
                Step.valueOf(row.getString("step")),
                row.getString("asked_by"),
                row.getString("position_name"),
                row.getInt("position_first"),
                row.getInt("read"),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("created"),
                row.getInt("closed"),
                row.getInt("opened"),
                row.getInt("mended"),
                row.getInt("gone"),
                row.getInt("problems"),
                row.getInt("accounts"),
                row.getInt("would_close"),
                row.getInt("would_create"),
                row.getInt("strays"),
                List.of((String[]) row.getArray("stray_names").getArray()),
                row.getInt("failures"),
                instant(row, "paused_until"),
                instant(row, "planned_at"),
                row.getString("agreed_by") != null,
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                instant(row, "finished_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
