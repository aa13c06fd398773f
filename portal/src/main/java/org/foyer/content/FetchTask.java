package org.foyer.content;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Fetches content again and again, on one node; where it is the sample content, there is nothing to fetch. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("foyer.content.magnolia.remote.base-url")
class FetchTask {

    @Bean
    RecurringTask<Void> fetchingOfContent(ContentProperties properties, Fetching fetching) {
        return Tasks.recurring("content.fetch", FixedDelay.of(properties.every()))
                .execute((instance, context) -> fetching.byTimer());
    }
}
