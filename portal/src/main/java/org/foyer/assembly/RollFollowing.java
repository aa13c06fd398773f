package org.foyer.assembly;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import org.foyer.member.MemberChanged;
import org.foyer.member.MembersImported;
import org.foyer.member.MembersMerged;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Lets the rolls of coming assemblies follow what changes about members. */
@Component
class RollFollowing {

    private final RollDecisions decisions;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    RollFollowing(RollDecisions decisions, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
        this.decisions = decisions;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(AssemblyCreated created) {
        decisions.decideAll(created.id());
    }

    /** Its day may be another one now. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(AssemblyChanged changed) {
        decisions.decideAll(changed.id());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(MemberChanged changed) {
        decisions.refresh(changed.member());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(MembersMerged merged) {
        decisions.refresh(merged.stays());
    }

    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(MembersImported imported) {
        scheduler.ifAvailable(it -> RollTasks.hurry(it, clock));
    }
}
