package org.foyer.form;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes each night the drafts that nobody went on with. */
@Configuration(proxyBeanMethods = false)
class DraftCleanup {

    private static final Logger LOG = LoggerFactory.getLogger(DraftCleanup.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 45);

    @Bean
    RecurringTask<Void> deleteOldDrafts(StoredDrafts drafts, FormProperties properties, Clock clock) {
        return Tasks.recurring("form.drafts", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute((instance, context) -> {
                    int deleted = drafts.removeBefore(clock.instant().minus(properties.keepDrafts()));
                    LOG.info("Deleted {} drafts of forms that nobody went on with", deleted);
                });
    }
}
