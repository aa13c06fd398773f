package org.foyer.directory;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets once a day which rows of the directory changed long ago. */
@Configuration(proxyBeanMethods = false)
class ForgettingTask {

    @Bean
    RecurringTask<Void> forgetDirectoryChanges(DirectoryQueries queries) {
        return Tasks.recurring("directory.forget", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> queries.forget());
    }
}
