package org.foyer.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import org.foyer.access.Accounts;
import org.foyer.account.AccountRun.Kind;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Follows the members of a test's database as a node does that was just started: nothing is remembered from one to the next
 * but what stands in the database.
 */
final class Follower extends Clock {

    static final FollowProperties INVITING = properties(true, 1_000_000, 5);

    private final AccountRuns runs;
    private final AccountWork work;
    final AccountPlan plan;
    private final KeycloakAdmin admin;
    private Duration later = Duration.ZERO;

    Follower(BeanFactory beans, String url, FollowProperties properties) {
        var own = beans.getBean(AccountsProperties.class);
        var reached = new AccountsProperties(
                url,
                true,
                own.realm(),
                own.clientId(),
                own.clientSecret(),
                own.portalClientId(),
                own.portalUrl(),
                own.invitationLifespan(),
                own.connectTimeout(),
                own.readTimeout());
        var json = beans.getBean(JsonMapper.class);
        var jdbc = beans.getBean(JdbcClient.class);
        admin = new KeycloakAdmin(reached, json, this);
        var users = new KeycloakAccounts(admin, json);
        var groups = new KeycloakGroups(admin);
        var followed = beans.getBean(FollowedAccounts.class);
        var align = new AccountGroups(groups, followed);
        var seen = beans.getBean(SeenAccounts.class);
        var wanted = new WantedAccounts(jdbc, properties, this);
        var push = new AccountPush(beans.getBean(Accounts.class), users, align, followed, properties, this);
        runs = beans.getBean(AccountRuns.class);
        plan = new AccountPlan(jdbc, wanted, seen, properties);
        var reading = new AccountReading(
                users,
                groups,
                align,
                followed,
                wanted,
                seen,
                runs,
                properties,
                beans.getBean(TransactionTemplate.class));
        var pushes = new AccountPushes(wanted, push, users, seen, runs, properties);
        work = new AccountWork(runs, reading, plan, pushes, properties, this);
    }

    static FollowProperties properties(boolean invite, int askAtLeast, int page) {
        return new FollowProperties(
                true,
                invite,
                Period.ofDays(14),
                Duration.ofMinutes(10),
                LocalTime.of(4, 30),
                0.05,
                askAtLeast,
                page,
                2);
    }

    /** Begins a run where there is something to do, and goes on until it ends or waits. */
    AccountRun follow() {
        runs.begin(Kind.FOLLOW, null);
        return goOn();
    }

    AccountRun compare() {
        runs.begin(Kind.FULL, null);
        return goOn();
    }

    AccountRun goOn() {
        while (work.piece()) {
            // the next piece
        }
        return latest();
    }

    boolean piece() {
        return work.piece();
    }

    AccountRun latest() {
        return runs.latest(1).getFirst();
    }

    void wait(Duration time) {
        later = later.plus(time);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(later);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/Zurich");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
