package org.foyer.audit;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says who acts on this thread, where it is not the signed-in person: a job, an import, a link from a mail. */
public final class Acting {

    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();
    private static final ScopedValue<String> REASON = ScopedValue.newInstance();

    private Acting() {}

    /** Runs the work; every change that it makes is logged under this actor. */
    public static <T extends @Nullable Object> T as(Actor actor, Supplier<T> work) {
        return ScopedValue.where(ACTOR, actor).call(work::get);
    }

    /** Runs the work; every change that it makes is logged under this actor. */
    public static <T extends @Nullable Object> T callAs(Actor actor, Callable<T> work) throws Exception {
        return ScopedValue.where(ACTOR, actor).call(work::call);
    }

    /** Runs the work; the change log keeps the reason that the person gave. */
    public static <T extends @Nullable Object> T because(String reason, Supplier<T> work) {
        return ScopedValue.where(REASON, reason).call(work::get);
    }

    static Optional<Actor> actor() {
        return ACTOR.isBound() ? Optional.of(ACTOR.get()) : Optional.empty();
    }

    static Optional<String> reason() {
        return REASON.isBound() ? Optional.of(REASON.get()) : Optional.empty();
    }
}
