package org.foyer.door;

import java.util.List;
import java.util.Objects;
import org.foyer.assembly.Assembly;
import org.foyer.door.Sync.Reported;
import org.foyer.door.Sync.Result;
import org.jspecify.annotations.Nullable;

/** What one request of a desk tells, and what became of it; read and written under the lock of the room alone. */
final class Told {

    private final Desk desk;
    private final Assembly assembly;
    private final Sync.Request request;
    private final List<@Nullable Reported> reported;
    private @Nullable List<Result> results;
    private @Nullable RuntimeException failure;

    Told(Desk desk, Assembly assembly, Sync.Request request, List<@Nullable Reported> reported) {
        this.desk = desk;
        this.assembly = assembly;
        this.request = request;
        this.reported = reported;
    }

    Desk desk() {
        return desk;
    }

    Assembly assembly() {
        return assembly;
    }

    Sync.Request request() {
        return request;
    }

    List<@Nullable Reported> reported() {
        return reported;
    }

    void done(List<Result> all) {
        results = all;
    }

    void failed(RuntimeException why) {
        failure = why;
    }

    boolean isDone() {
        return results != null || failure != null;
    }

    /** One an event, in their order; throws what went wrong where it could not be written. */
    List<Result> results() {
        if (failure != null) {
            throw failure;
        }
        return Objects.requireNonNull(results);
    }
}
