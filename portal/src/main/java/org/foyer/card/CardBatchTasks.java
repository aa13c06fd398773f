package org.foyer.card;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the files of batches on one node at a time; should it die, another goes on. Deletes them when their time is over. */
@Configuration(proxyBeanMethods = false)
class CardBatchTasks {

    private static final Duration LOOK = Duration.ofSeconds(3);

    @Bean
    RecurringTask<Void> printingOfCards(CardBatchPrint print) {
        return Tasks.recurring("card.print", FixedDelay.of(LOOK)).execute((instance, context) -> {
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = print.makeNext();
            }
        });
    }

    @Bean
    RecurringTask<Void> expiryOfPrintedCards(CardBatchTable batches, Clock clock) {
        return Tasks.recurring("card.expiry", Schedules.daily(clock.getZone(), LocalTime.of(0, 20)))
                .execute((instance, context) -> batches.deleteExpired(LocalDate.now(clock)));
    }
}
