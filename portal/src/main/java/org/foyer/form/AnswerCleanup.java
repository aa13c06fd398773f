package org.foyer.form;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Deletes each night the answers whose day has come, with all that hangs on them. */
@Configuration(proxyBeanMethods = false)
class AnswerCleanup {

    private static final Logger LOG = LoggerFactory.getLogger(AnswerCleanup.class);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

    @Bean
    RecurringTask<Void> deleteOldAnswers(OldAnswers answers, Clock clock) {
        return Tasks.recurring("form.delete", Schedules.daily(clock.getZone(), AT_NIGHT))
                .execute((instance, context) -> {
                    int deleted = answers.delete(LocalDate.now(clock));
                    LOG.info("Deleted {} answers to forms whose day had come", deleted);
                });
    }
}
