package org.foyer.mail;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends the queued mails. Each is a task of its own, written in the transaction that queued the mail and claimed in the
 * database by one of the nodes. A node that dies after sending and before noting it leads to a second copy, with the
 * same Message-ID, never to a lost mail.
 */
@Configuration(proxyBeanMethods = false)
class MailDispatch {

    private static final Logger LOG = LoggerFactory.getLogger(MailDispatch.class);
    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("mail.send");
    /** Above that of other mails, so that what people write to each other does not wait behind thousands that the night queued. */
    private static final int LETTER = 70;

    private static final Duration SWEEP = Duration.ofMinutes(10);

    private final ObjectProvider<SchedulerClient> scheduler;
    private final OutgoingMails mails;
    private final MailPost post;
    private final MailProperties properties;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailDispatch(
            ObjectProvider<SchedulerClient> scheduler,
            OutgoingMails mails,
            MailPost post,
            MailProperties properties,
            ApplicationEventPublisher events,
            Clock clock) {
        this.scheduler = scheduler;
        this.mails = mails;
        this.post = post;
        this.properties = properties;
        this.events = events;
        this.clock = clock;
    }

    /** Has the mail sent once the running transaction has committed; a letter of a person goes before all others. */
    void schedule(UUID id, boolean letter) {
        SchedulerClient client = scheduler.getObject();
        client.schedule(
                TASK.instance(id.toString())
                        .priority(letter ? LETTER : Priority.MEDIUM)
                        .build(),
                clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (client instanceof Scheduler local) {
                    local.triggerCheckForDueExecutions();
                }
            }
        });
    }

    @Bean
    Task<Void> mailTask() {
        return Tasks.custom(TASK)
                .onDeadExecutionRevive()
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(properties.firstPause()))
                .execute((instance, context) -> send(UUID.fromString(instance.getId())));
    }

    /** Takes up waiting mails that have lost their task, and those that an operator has set back to waiting. */
    @Bean
    Task<Void> mailSweep() {
        return Tasks.recurring("mail.sweep", FixedDelay.of(SWEEP))
                .execute((instance, context) -> mails.allWaiting()
                        .forEach(id -> context.getSchedulerClient()
                                .scheduleIfNotExists(
                                        TASK.instance(id.toString()).build(), clock.instant())));
    }

    private CompletionHandler<Void> send(UUID id) {
        return mails.waiting(id).map(this::send).orElseGet(OnCompleteRemove::new);
    }

    private CompletionHandler<Void> send(OutgoingMail mail) {
        return switch (post.send(mail)) {
            case MailPost.Taken() -> {
                mails.sent(mail.id());
                yield new OnCompleteRemove<>();
            }
            case MailPost.Refused(String why) -> giveUp(mail, why);
            case MailPost.Unreachable(String why) ->
                mail.attempts() + 1 < properties.attempts() ? later(mail, why) : giveUp(mail, why);
        };
    }

    private CompletionHandler<Void> later(OutgoingMail mail, String why) {
        Instant next = clock.instant().plus(properties.pauseAfter(mail.attempts() + 1));
        mails.tryAgain(mail.id(), next, why);
        LOG.warn("Mail {} waits until {}: {}", mail.id(), next, why);
        return (complete, operations) -> operations.reschedule(complete, next);
    }

    private CompletionHandler<Void> giveUp(OutgoingMail mail, String why) {
        mails.failed(mail.id(), why);
        if (mail.sender() != null) {
            events.publishEvent(new MailUndeliverable(mail.sender().answerTo()));
        }
        LOG.error("Mail {} failed for good after {} attempts: {}", mail.id(), mail.attempts() + 1, why);
        return new OnCompleteRemove<>();
    }
}
