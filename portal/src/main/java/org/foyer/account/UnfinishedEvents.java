package org.foyer.account;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.modulith.events.IncompleteEventPublications;

/** Hands events to their listeners again that these could not finish, for instance because Keycloak was away. */
@Configuration(proxyBeanMethods = false)
class UnfinishedEvents {

    private static final Duration PAUSE = Duration.ofMinutes(2);

    @Bean
    RecurringTask<Void> unfinishedEventsTask(IncompleteEventPublications events) {
        return Tasks.recurring("unfinished-events", FixedDelay.of(PAUSE))
                .execute((instance, context) -> events.resubmitIncompletePublicationsOlderThan(PAUSE));
    }
}
