package org.foyer.roster;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Has the lists taken each night on one node, and once at the first start that finds members. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RosterProperties.class)
class NightTask {

    private static final String NAME = "roster.night";

    @Bean
    RecurringTask<Void> memberListsOfTheNight(RosterProperties properties, NightWork work, Clock clock) {
        return Tasks.recurring(NAME, Schedules.daily(clock.getZone(), properties.at()))
                .execute((instance, context) -> work.take());
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ApplicationRunner firstMemberLists(NightWork work, ListQueries queries) {
        return arguments -> {
            if (queries.nights().isEmpty() && queries.anybodyThere()) {
                work.take();
            }
        };
    }

    /** Moves the next run to now. */
    static void hurry(SchedulerClient scheduler, Clock clock) {
        scheduler.reschedule(TaskInstanceId.of(NAME, RecurringTask.INSTANCE), clock.instant());
    }
}
