package org.foyer.outbox;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Begins with what the configuration says, and works off every few seconds. One node at a time does so, claimed in the
 * database; should it die, another takes over.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CrmProperties.class)
class OutboxDispatch {

    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Duration NOW_AND_THEN = Duration.ofMinutes(10);

    /** Says at the start which system holds which fields, before anybody changes one. */
    @Bean
    InitializingBean outboxSystem(CrmInUse inUse) {
        return inUse::say;
    }

    @Bean
    @ConditionalOnProperty("foyer.crm.system")
    Task<Void> outboxTask(Outbox outbox) {
        return Tasks.recurring("outbox.push", FixedDelay.of(EVERY)).execute((instance, context) -> outbox.workOff());
    }

    /** Magazines may be new, and with them the fields that say how they come. */
    @Bean
    @ConditionalOnProperty("foyer.crm.system")
    Task<Void> outboxFieldsTask(CrmInUse inUse) {
        return Tasks.recurring("outbox.fields", FixedDelay.of(NOW_AND_THEN))
                .execute((instance, context) -> inUse.say());
    }
}
