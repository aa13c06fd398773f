package org.foyer.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.Access;
import org.foyer.access.Decision;
import org.foyer.access.Permission;
import org.foyer.access.SignedIn;
import org.foyer.account.AccountRun.Kind;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * How the accounts of all members stand, for those whose office reaches everybody: a section's office is not enough, because
 * a run shuts and opens accounts of every unit.
 */
@Service
public class AccountDesk {

    private final Access access;
    private final SignedIn signedIn;
    private final AccountRuns runs;
    private final AccountsProperties properties;
    private final JdbcClient jdbc;

    AccountDesk(Access access, SignedIn signedIn, AccountRuns runs, AccountsProperties properties, JdbcClient jdbc) {
        this.access = access;
        this.signedIn = signedIn;
        this.runs = runs;
        this.properties = properties;
        this.jdbc = jdbc;
    }

    /** Whether there is anything to see for the signed-in person. */
    public boolean isOpen() {
        return properties.isConfigured() && decision().isGranted();
    }

    /** The runs, the latest first. */
    public List<AccountRun> runs(int limit) {
        require();
        return runs.latest(limit);
    }

    /** The run that is under way or waits, if there is one. */
    public Optional<AccountRun> underWay() {
        require();
        return runs.open();
    }

    /** Has all accounts compared with Keycloak, in the background; false when a run is under way already. */
    public boolean compare() {
        require();
        return runs.begin(Kind.FULL, signedIn.require().name());
    }

    /** Lets a run go on in spite of how many accounts it would shut or open; false when it does not wait any more. */
    public boolean agree(UUID run) {
        require();
        return runs.agree(run, signedIn.require().name());
    }

    /** How many accounts need a human, by the code of {@link AccountProblem}, the most first. */
    public Map<String, Integer> problemCounts() {
        require();
        Map<String, Integer> counts = new LinkedHashMap<>();
        jdbc.sql("""
                        select problem, count(*) as count from account_follow where problem is not null
                        group by problem order by count desc, problem""").query(row -> {
            counts.put(row.getString("problem"), row.getInt("count"));
        });
        return counts;
    }

    /** A part of those who need a human, the newest first; of one code, or of all. */
    public List<AccountProblem> problems(@Nullable String code, int offset, int limit) {
        require();
        return jdbc.sql("""
                        select f.member_id, m.number, m.first_name, m.last_name, f.problem, f.problem_since
                        from account_follow f join member m on m.id = f.member_id
                        where f.problem is not null and (cast(:code as text) is null or f.problem = :code)
                        order by f.problem_since desc, f.member_id offset :offset limit :limit""")
                .param("code", code)
                .param("offset", offset)
                .param("limit", limit)
                .query(AccountDesk::problem)
                .list();
    }

    private static AccountProblem problem(ResultSet row, int number) throws SQLException {
        return new AccountProblem(
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getString("number"),
                (row.getString("first_name") + " " + row.getString("last_name")).strip(),
                row.getString("problem"),
                row.getObject("problem_since", OffsetDateTime.class).toInstant());
    }

    private void require() {
        decision().orThrow();
    }

    private Decision decision() {
        return access.may(Permission.INVITE_MEMBER).atTheTop();
    }
}
