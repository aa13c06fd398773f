package org.foyer.hall;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets people of assemblies each night, on one node. */
@Configuration(proxyBeanMethods = false)
class ErasureTask {

    @Bean
    RecurringTask<Void> forgettingOfAssemblies(Erasure erasure, Clock clock) {
        return Tasks.recurring("hall.forget", Schedules.daily(clock.getZone(), LocalTime.of(3, 10)))
                .execute((instance, context) -> erasure.due().forEach(erasure::forget));
    }
}
