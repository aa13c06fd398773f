package org.foyer.form;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.foyer.form.Webhooks.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Hands answers to the association's systems. Each is a task of its own, claimed in the database by one of the nodes. A node that
 * dies after sending and before noting it leads to a second copy under the same delivery id, never to a lost answer.
 */
@Configuration(proxyBeanMethods = false)
class WebhookDispatch {

    private static final Logger LOG = LoggerFactory.getLogger(WebhookDispatch.class);
    private static final Duration SWEEP = Duration.ofMinutes(10);

    private final Deliveries deliveries;
    private final Webhooks webhooks;
    private final WebhookProperties.Retry retry;
    private final Clock clock;

    WebhookDispatch(Deliveries deliveries, Webhooks webhooks, WebhookProperties properties, Clock clock) {
        this.deliveries = deliveries;
        this.webhooks = webhooks;
        this.retry = properties.webhookRetry();
        this.clock = clock;
    }

    @Bean
    Task<Void> webhookTask() {
        return Tasks.custom(DeliverySchedule.TASK)
                .onDeadExecutionRevive()
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(retry.firstPause()))
                .execute((instance, context) -> send(UUID.fromString(instance.getId())));
    }

    /** Takes up deliveries that have lost their task. */
    @Bean
    Task<Void> webhookSweep() {
        return Tasks.recurring("form.webhook-sweep", FixedDelay.of(SWEEP))
                .execute((instance, context) -> deliveries
                        .allWaiting()
                        .forEach(id -> context.getSchedulerClient()
                                .scheduleIfNotExists(
                                        DeliverySchedule.TASK
                                                .instance(id.toString())
                                                .build(),
                                        clock.instant())));
    }

    private CompletionHandler<Void> send(UUID id) {
        return deliveries.waiting(id).map(this::send).orElseGet(OnCompleteRemove::new);
    }

    private CompletionHandler<Void> send(Deliveries.Waiting delivery) {
        return switch (webhooks.send(delivery.webhook(), delivery.id(), delivery.payload())) {
            case Outcome.Taken() -> {
                deliveries.taken(delivery.id());
                yield new OnCompleteRemove<>();
            }
            case Outcome.Never(String problem) -> giveUp(delivery, problem);
            case Outcome.NotNow(String problem, Duration wait) ->
                delivery.attempts() + 1 < retry.attempts() ? later(delivery, problem, wait) : giveUp(delivery, problem);
        };
    }

    private CompletionHandler<Void> later(Deliveries.Waiting delivery, String problem, Duration wait) {
        var pause = retry.pauseAfter(delivery.attempts() + 1);
        Instant next = clock.instant().plus(wait.compareTo(pause) > 0 ? wait : pause);
        deliveries.later(delivery.id(), next, problem);
        LOG.warn("Delivery {} to the webhook {} waits until {}: {}", delivery.id(), delivery.webhook(), next, problem);
        return (complete, operations) -> operations.reschedule(complete, next);
    }

    private CompletionHandler<Void> giveUp(Deliveries.Waiting delivery, String problem) {
        deliveries.failed(delivery.id(), problem);
        LOG.error(
                "Delivery {} to the webhook {} failed for good after {} attempts: {}",
                delivery.id(),
                delivery.webhook(),
                delivery.attempts() + 1,
                problem);
        return new OnCompleteRemove<>();
    }
}
