package org.foyer.contact;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks once a day for conversations whose words have been kept long enough. */
@Configuration(proxyBeanMethods = false)
class Forgetting {

    @Bean
    RecurringTask<Void> forgetConversations(OldWords words) {
        return Tasks.recurring("contact.forget", FixedDelay.of(Duration.ofDays(1)))
                .execute((instance, context) -> words.delete());
    }
}
