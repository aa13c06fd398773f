package org.foyer.duplicate;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import org.foyer.audit.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Searches over all members each night, on one node. */
@Configuration(proxyBeanMethods = false)
class SearchTask {

    @Bean
    RecurringTask<Void> duplicateSearchOfTheNight(DuplicateSearch search, DuplicateProperties properties, Clock clock) {
        return Tasks.recurring("duplicates.search", Schedules.daily(clock.getZone(), properties.at()))
                .execute((instance, context) -> search.run(Actor.system("job"), true));
    }
}
