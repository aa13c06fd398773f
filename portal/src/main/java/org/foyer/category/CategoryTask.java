package org.foyer.category;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the job of each night on one node. Without the operator's word it does nothing. */
@Configuration(proxyBeanMethods = false)
class CategoryTask {

    @Bean
    RecurringTask<Void> categorySteps(CategoryProperties properties, CategoryNight night, Clock clock) {
        return Tasks.recurring("category.steps", Schedules.daily(clock.getZone(), properties.at()))
                .execute((instance, context) -> night.run(properties));
    }
}
