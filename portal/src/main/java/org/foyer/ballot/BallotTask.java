package org.foyer.ballot;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells OpenSlides every few seconds. One node at a time does so, claimed in the database; should it die, another takes over. */
@Configuration(proxyBeanMethods = false)
class BallotTask {

    private static final Duration EVERY = Duration.ofSeconds(3);

    @Bean
    @ConditionalOnProperty("foyer.ballot.openslides.user")
    Task<Void> ballotSendingTask(BallotSending sending) {
        return Tasks.recurring("ballot.send", FixedDelay.of(EVERY)).execute((instance, context) -> sending.workOff());
    }
}
