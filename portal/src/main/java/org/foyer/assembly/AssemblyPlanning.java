package org.foyer.assembly;

import static org.foyer.access.Permission.RUN_ASSEMBLY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foyer.access.Access;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What officials do with the assemblies of their units before anybody is at the door. Each method asks {@code access} first. */
@Service
public class AssemblyPlanning {

    private final Access access;
    private final Assemblies assemblies;
    private final AssemblyQueries queries;
    private final AssemblyWrites writes;
    private final Ballots ballots;
    private final PlanCheck check;
    private final StartingRules rules;
    private final Officials officials;
    private final AssemblyMails mails;
    private final ApplicationEventPublisher events;

    AssemblyPlanning(
            Access access,
            Assemblies assemblies,
            AssemblyQueries queries,
            AssemblyWrites writes,
            Ballots ballots,
            PlanCheck check,
            StartingRules rules,
            Officials officials,
            AssemblyMails mails,
            ApplicationEventPublisher events) {
        this.access = access;
        this.assemblies = assemblies;
        this.queries = queries;
        this.writes = writes;
        this.ballots = ballots;
        this.check = check;
        this.rules = rules;
        this.officials = officials;
        this.mails = mails;
        this.events = events;
    }

    /** Whether the signed-in person runs assemblies of any unit. */
    public boolean isOpenToMe() {
        return access.may(RUN_ASSEMBLY).anywhere().isGranted();
    }

    /** The units whose assemblies the signed-in person may plan, in the order of the tree. */
    public List<AssemblyUnit> units() {
        return queries.unitsIn(access.reachOf(RUN_ASSEMBLY));
    }

    /** The assemblies that the signed-in person may run, by their beginning. */
    public List<PlannedAssembly> mine() {
        return queries.in(access.reachOf(RUN_ASSEMBLY));
    }

    /** What is planned; empty for an assembly that the signed-in person may not run, as for one that there is not. */
    @Transactional(readOnly = true)
    public Optional<StoredPlan> plan(AssemblyId id) {
        return assemblies
                .forOfficial(id, RUN_ASSEMBLY)
                .map(assembly -> new StoredPlan(Plan.of(assembly, ballots.of(id)), writes.version(id)));
    }

    /**
     * How many said that they come.
     *
     * @throws org.foyer.access.AccessRefusedException where they may not run it, or there is none
     */
    public int coming(AssemblyId id) {
        assemblies.require(id, RUN_ASSEMBLY);
        return queries.coming(id);
    }

    /**
     * Plans a new assembly. Until it is published, only officials see it.
     *
     * @param from the one that it was copied from: its rules come along; null begins with those of the house
     * @throws org.foyer.access.AccessRefusedException where they may not run assemblies of the unit, or not that earlier one
     */
    @Transactional
    public Planning create(Plan plan, @Nullable AssemblyId from) {
        var unit = plan.unit();
        if (unit == null) {
            access.may(RUN_ASSEMBLY).anywhere().orThrow();
        } else {
            access.may(RUN_ASSEMBLY).in(unit).orThrow();
        }
        if (from != null) {
            assemblies.require(from, RUN_ASSEMBLY);
        }
        Map<PlanField, String> wrong = check.wrong(plan, null);
        if (!wrong.isEmpty()) {
            return new Planning.Refused(wrong);
        }
        AssemblyId id = writes.add(plan, from);
        ballots.replace(id, plan.ballots());
        rules.begin(id, from, officials.me(id));
        events.publishEvent(new AssemblyCreated(id, from));
        return new Planning.Done(id);
    }

    /**
     * Changes what is planned; the unit stays.
     *
     * @param version of the plan that was shown
     * @throws org.foyer.access.AccessRefusedException where they may not run it, or there is none
     */
    @Transactional
    public Planning change(AssemblyId id, int version, Plan plan) {
        Assembly before = assemblies.require(id, RUN_ASSEMBLY);
        Map<PlanField, String> wrong = check.wrong(plan, before);
        if (!wrong.isEmpty()) {
            return new Planning.Refused(wrong);
        }
        if (!before.unit().equals(plan.unit()) || !writes.change(id, version, plan)) {
            return new Planning.Late();
        }
        ballots.replace(id, plan.ballots());
        events.publishEvent(new AssemblyChanged(id));
        Assembly after = assemblies.require(id, RUN_ASSEMBLY);
        if (after.publishedAt() != null && isElsewhere(before, after)) {
            mails.changed(after);
        }
        return new Planning.Done(id);
    }

    private static boolean isElsewhere(Assembly before, Assembly after) {
        return !before.place().equals(after.place())
                || !before.startsAt().equals(after.startsAt())
                || !before.endsAt().equals(after.endsAt());
    }

    /** Shows it to the members of the unit. */
    @Transactional
    public Planning publish(AssemblyId id) {
        assemblies.require(id, RUN_ASSEMBLY);
        return told(id, writes.publish(id));
    }

    /** Calls it off; members still see that, and those who said that they come get a mail. */
    @Transactional
    public Planning callOff(AssemblyId id) {
        assemblies.require(id, RUN_ASSEMBLY);
        Planning done = told(id, writes.callOff(id));
        if (done instanceof Planning.Done) {
            mails.calledOff(assemblies.require(id, RUN_ASSEMBLY));
        }
        return done;
    }

    /** Closes it after it took place: nothing of it changes any more. */
    @Transactional
    public Planning close(AssemblyId id) {
        assemblies.require(id, RUN_ASSEMBLY);
        return told(id, writes.close(id));
    }

    private Planning told(AssemblyId id, boolean done) {
        if (!done) {
            return new Planning.Late();
        }
        events.publishEvent(new AssemblyChanged(id));
        return new Planning.Done(id);
    }
}
