package org.foyer.mailing;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Brings the services in line each night, on one node, and again after an hour when one of them failed. */
@Configuration(proxyBeanMethods = false)
class MailingTask {

    private static final Logger LOG = LoggerFactory.getLogger(MailingTask.class);
    private static final String NAME = "mailing.exchange";
    private static final Duration AGAIN = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> mailingExchange(
            MailingProperties properties, NewsletterExchange newsletter, SurveyExchange surveys, Clock clock) {
        return Tasks.recurring(NAME, Schedules.daily(clock.getZone(), properties.at()))
                .onFailure((complete, operations) -> {
                    LOG.warn("An exchange with a mailing service is tried again in {}", AGAIN);
                    operations.reschedule(complete, clock.instant().plus(AGAIN));
                })
                .execute((instance, context) -> {
                    boolean newsletters = newsletter.run();
                    if (!(surveys.run() && newsletters)) {
                        throw new IllegalStateException("An exchange failed; the run in the database says why");
                    }
                });
    }

    /** Moves the next run to now. */
    static void hurry(SchedulerClient scheduler, Clock clock) {
        scheduler.reschedule(TaskInstanceId.of(NAME, RecurringTask.INSTANCE), clock.instant());
    }
}
