package org.foyer.form;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Has deliveries sent once the running transaction has committed. */
@Component
class DeliverySchedule {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("form.webhook");

    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    DeliverySchedule(ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.scheduler = scheduler;
        this.clock = clock;
    }

    void soon(UUID delivery) {
        SchedulerClient client = scheduler.getObject();
        client.scheduleIfNotExists(TASK.instance(delivery.toString()).build(), clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                if (client instanceof Scheduler local) {
                    local.triggerCheckForDueExecutions();
                }
            }
        });
    }
}
