package org.foyer.calls;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes expired lists each night, on one node; nobody can open them from the first minute after their last day. */
@Configuration(proxyBeanMethods = false)
class CallExpiryTask {

    @Bean
    RecurringTask<Void> expiryOfCallLists(CallQueries queries, Clock clock) {
        return Tasks.recurring("calls.expiry", Schedules.daily(clock.getZone(), LocalTime.of(0, 10)))
                .execute((instance, context) -> queries.deleteExpired(LocalDate.now(clock)));
    }
}
