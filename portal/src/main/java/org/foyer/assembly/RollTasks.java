package org.foyer.assembly;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Decides the rolls of coming assemblies anew each night on one node, and at once after an import. */
@Configuration(proxyBeanMethods = false)
class RollTasks {

    private static final String NAME = "assembly.roll";

    @Bean
    RecurringTask<Void> rollsOfTheNight(RollDecisions decisions, Clock clock) {
        return Tasks.recurring(NAME, Schedules.daily(clock.getZone(), LocalTime.of(6, 30)))
                .execute((instance, context) -> decisions.coming().forEach(decisions::decideAll));
    }

    /** Moves the next run to now. */
    static void hurry(SchedulerClient scheduler, Clock clock) {
        scheduler.reschedule(TaskInstanceId.of(NAME, RecurringTask.INSTANCE), clock.instant());
    }
}
