package org.foyer.category;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.access.SignedIn;
import org.foyer.category.Step.State;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The steps of age of an office's members, for whoever may change these members' data. */
@Service
public class CategoryDesk {

    private final StepQueries queries;
    private final Steps steps;
    private final Access access;
    private final SignedIn signedIn;
    private final CategoryProperties properties;
    private final Clock clock;

    CategoryDesk(
            StepQueries queries,
            Steps steps,
            Access access,
            SignedIn signedIn,
            CategoryProperties properties,
            Clock clock) {
        this.queries = queries;
        this.steps = steps;
        this.access = access;
        this.signedIn = signedIn;
        this.properties = properties;
        this.clock = clock;
    }

    /** Whether there is anything to see for the signed-in person: not while the operator left the rules off. */
    public boolean isOpenToMe() {
        return properties.steps() != CategoryProperties.Steps.OFF
                && access.may(Permission.EDIT_MEMBER).anywhere().isGranted();
    }

    /** How many steps stand in each way; ways without a step are left out. */
    public Map<State, Integer> counts() {
        return queries.counts(reach());
    }

    /** Steps in the order of their days. */
    public List<Step> find(State state, int offset, int limit, Locale locale) {
        return queries.find(reach(), state, offset, limit, locale);
    }

    /** Lets a step be made on its day; false when it was decided already. A step whose day is too near moves by the days of notice. */
    public boolean accept(Step step) {
        return decide(step, "ACCEPTED", null);
    }

    /** Accepts all that are proposed, and says how many. */
    public int acceptAll() {
        String me = signedIn.require().name();
        return (int) queries.ids(reach(), State.PROPOSED).stream()
                .filter(step -> steps.decide(step, "ACCEPTED", me, null, today(), later()))
                .count();
    }

    /** Keeps a step from being made, and from being proposed again; false when it was decided already. */
    public boolean decline(Step step, String reason) {
        return decide(step, "DECLINED", reason.strip());
    }

    /** Notes that the member administration knows of a step that was made. */
    public boolean passedOn(Step step) {
        access.may(Permission.EDIT_MEMBER).of(step.member()).orThrow();
        return steps.passedOn(step.id(), signedIn.require().name(), today());
    }

    private boolean decide(Step step, String state, @Nullable String reason) {
        access.may(Permission.EDIT_MEMBER).of(step.member()).orThrow();
        return steps.decide(step.id(), state, signedIn.require().name(), reason, today(), later());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private LocalDate later() {
        return today().plusDays(properties.noticeDays());
    }

    private List<UnitId> reach() {
        access.may(Permission.EDIT_MEMBER).anywhere().orThrow();
        return access.reachOf(Permission.EDIT_MEMBER);
    }
}
