package org.foyer.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.foyer.access.AccountsUnreachableException;
import org.foyer.account.AccountRun.Kind;
import org.foyer.account.AccountRun.State;
import org.foyer.account.AccountRun.Step;
import org.foyer.values.MemberId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/**
 * Works off the open run, a small piece at a time. Nothing of it is kept in memory: how far it is stands in the database,
 * so that any node goes on with it after a crash, and after Keycloak was away.
 */
@Component
@EnableConfigurationProperties(FollowProperties.class)
class AccountWork {

    private static final Logger LOG = LoggerFactory.getLogger(AccountWork.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 6;

    private final AccountRuns runs;
    private final AccountReading reading;
    private final AccountPlan plan;
    private final AccountPushes pushes;
    private final FollowProperties properties;
    private final Clock clock;

    AccountWork(
            AccountRuns runs,
            AccountReading reading,
            AccountPlan plan,
            AccountPushes pushes,
            FollowProperties properties,
            Clock clock) {
        this.runs = runs;
        this.reading = reading;
        this.plan = plan;
        this.pushes = pushes;
        this.properties = properties;
        this.clock = clock;
    }

    /** Goes on with the open run until it ends, waits, or so much time has passed. */
    void work(Duration longest) {
        Instant until = clock.instant().plus(longest);
        while (clock.instant().isBefore(until) && !Thread.currentThread().isInterrupted()) {
            if (!piece()) {
                return;
            }
        }
    }

    /** Does one piece of the open run; false when there is nothing to do for now. */
    boolean piece() {
        Optional<AccountRun> open = runs.open();
        if (open.isEmpty() || isAtRest(open.get())) {
            return false;
        }
        AccountRun run = open.get();
        try {
            boolean goesOn = piece(run);
            runs.answered(run.id());
            return goesOn;
        } catch (AccountsUnreachableException e) {
            Instant until =
                    clock.instant().plus(FIRST_PAUSE.multipliedBy(1L << Math.min(run.failures(), MOST_DOUBLINGS)));
            runs.pause(run.id(), until);
            LOG.warn("The accounts wait for Keycloak until {}: {}", until, e.getMessage());
            return false;
        }
    }

    private boolean isAtRest(AccountRun run) {
        Instant now = clock.instant();
        if (run.pausedUntil() != null && now.isBefore(run.pausedUntil())) {
            return true;
        }
        // the data may be right again meanwhile: what waits for an answer is looked at again now and then
        return run.state() == State.WAITING
                && run.plannedAt() != null
                && now.isBefore(run.plannedAt().plus(properties.every()));
    }

    private boolean piece(AccountRun run) {
        return switch (run.step()) {
            case GROUPS -> reading.groups(run, after(run));
            case USERS -> reading.users(run, Step.MEMBERS);
            case MEMBERS -> reading.members(run, Step.PLAN);
            case PLAN -> plan(run);
            case PUSH -> push(run);
            case STRAYS -> pushes.strays(run) || end(run);
            case END -> end(run);
        };
    }

    private static Step after(AccountRun run) {
        return run.kind() == Kind.FULL ? Step.USERS : Step.PLAN;
    }

    private boolean plan(AccountRun run) {
        AccountPlan.Size size = plan.plan(run.kind());
        boolean asks = !run.agreed() && properties.asks(size.accounts(), size.wouldClose(), size.wouldCreate());
        runs.planned(run.id(), size, asks ? State.WAITING : State.RUNNING, clock.instant());
        if (asks) {
            LOG.warn(
                    "The accounts wait for somebody who agrees: of {} open ones {} would be shut, {} are missing or new",
                    size.accounts(),
                    size.wouldClose(),
                    size.wouldCreate());
        }
        return !asks;
    }

    private boolean push(AccountRun run) {
        List<MemberId> next = plan.next(properties.page());
        if (next.isEmpty()) {
            runs.enter(run.id(), run.kind() == Kind.FULL ? Step.STRAYS : Step.END);
        } else {
            pushes.push(run, next);
        }
        return true;
    }

    private boolean end(AccountRun run) {
        reading.end(run);
        runs.end(run.id(), clock.instant());
        LOG.info(
                "Accounts ({}): {} new, {} shut, {} opened again, {} mended, {} need a human",
                run.kind(),
                run.created(),
                run.closed(),
                run.opened(),
                run.mended(),
                run.problems());
        return false;
    }
}
