package org.foyer.account;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import org.foyer.account.AccountRun.Kind;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When accounts are followed. One node at a time works, claimed in the database; should it die, another goes on. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("foyer.accounts.url")
class FollowTasks {

    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration AT_A_STRETCH = Duration.ofMinutes(1);
    private static final String ENABLED = "foyer.accounts.follow.enabled";

    @Bean
    RecurringTask<Void> accountsWork(AccountWork work) {
        return Tasks.recurring("accounts.work", FixedDelay.of(LOOK))
                .execute((instance, context) -> work.work(AT_A_STRETCH));
    }

    /** Sees whatever began or ended: by an import, by hand, or because its day has come. */
    @Bean
    @ConditionalOnProperty(name = ENABLED, matchIfMissing = true)
    RecurringTask<Void> accountsSweep(
            AccountsProperties accounts, AccountRuns runs, AccountPlan plan, FollowProperties properties) {
        return Tasks.recurring("accounts.sweep", FixedDelay.of(properties.every()))
                .execute((instance, context) -> {
                    if (accounts.isConfigured() && runs.open().isEmpty() && plan.hasChanges()) {
                        runs.begin(Kind.FOLLOW, null);
                    }
                });
    }

    @Bean
    @ConditionalOnProperty(name = ENABLED, matchIfMissing = true)
    RecurringTask<Void> accountsNight(
            AccountsProperties accounts, AccountRuns runs, FollowProperties properties, Clock clock) {
        return Tasks.recurring("accounts.night", Schedules.daily(clock.getZone(), properties.at()))
                .execute((instance, context) -> {
                    if (accounts.isConfigured()) {
                        runs.begin(Kind.FULL, null);
                    }
                });
    }
}
