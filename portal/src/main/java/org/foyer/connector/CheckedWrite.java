package org.foyer.connector;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.foyer.remote.RemoteGarbledException;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.RemoteUnavailableException;
import org.jspecify.annotations.Nullable;

/** The order of a careful writing, the same for all systems: look, compare, write, look again. */
final class CheckedWrite {

    /** Sends the changes to the system; throws {@link RefusedByCrmException} when it says no. */
    interface Sending {
        void send(CrmRecord current, List<FieldChange> changes);
    }

    private final CrmClient client;
    private final Sending sending;

    CheckedWrite(CrmClient client, Sending sending) {
        this.client = client;
        this.sending = sending;
    }

    WriteResult write(String sourceId, List<FieldChange> changes) {
        Set<CrmField> writable = client.capabilities().writable();
        Set<CrmField> forbidden = fields(changes, change -> !writable.contains(change.field()));
        if (!forbidden.isEmpty()) {
            return new WriteResult.Refused(RefusalCode.NOT_WRITABLE, "", forbidden);
        }
        try {
            return lookAndWrite(sourceId, changes);
        } catch (RemoteUnavailableException e) {
            return new WriteResult.Unavailable(e.retryAfter().orElse(null), reason(e));
        } catch (RemoteGarbledException e) {
            return new WriteResult.Unavailable(null, reason(e));
        } catch (RemoteMisconfiguredException e) {
            return new WriteResult.Misconfigured(reason(e));
        }
    }

    private WriteResult lookAndWrite(String sourceId, List<FieldChange> changes) {
        Optional<CrmRecord> current = present(sourceId);
        if (current.isEmpty()) {
            return gone();
        }
        CrmRecord before = current.get();
        List<FieldChange> pending =
                changes.stream().filter(change -> !stands(before, change)).toList();
        if (pending.isEmpty()) {
            return new WriteResult.Accepted(before);
        }
        Set<CrmField> conflicts =
                fields(pending, change -> !SameValue.of(change.field(), before.value(change.field()), change.seen()));
        if (!conflicts.isEmpty()) {
            return new WriteResult.Conflict(before, conflicts);
        }
        return writeAndLookAgain(before, pending);
    }

    private WriteResult writeAndLookAgain(CrmRecord before, List<FieldChange> pending) {
        RefusedByCrmException refusal = send(before, pending);
        Optional<CrmRecord> after = present(before.sourceId());
        if (after.isPresent() && refusal != null && !refusal.fields().isEmpty()) {
            // systems that take all or nothing: what they did not name goes again, alone
            List<FieldChange> rest = pending.stream()
                    .filter(change -> !stands(after.get(), change))
                    .filter(change -> !refusal.fields().contains(change.field()))
                    .toList();
            if (!rest.isEmpty()) {
                RefusedByCrmException another = send(after.get(), rest);
                return verdict(present(before.sourceId()), pending, another == null ? refusal : another);
            }
        }
        return verdict(after, pending, refusal);
    }

    private @Nullable RefusedByCrmException send(CrmRecord before, List<FieldChange> pending) {
        try {
            sending.send(before, pending);
            return null;
        } catch (RefusedByCrmException e) {
            // what was refused is told from what stands there afterwards: a part may have been taken
            return e;
        }
    }

    private WriteResult verdict(
            Optional<CrmRecord> after, List<FieldChange> pending, @Nullable RefusedByCrmException refusal) {
        if (after.isEmpty()) {
            return gone();
        }
        Set<CrmField> missing = fields(pending, change -> !stands(after.get(), change));
        if (missing.isEmpty()) {
            return new WriteResult.Accepted(after.get());
        }
        return refusal == null
                ? new WriteResult.Refused(RefusalCode.NOT_TAKEN_OVER, "", missing)
                : new WriteResult.Refused(refusal.code(), refusal.words(), missing);
    }

    private Optional<CrmRecord> present(String sourceId) {
        return client.read(sourceId).filter(record -> !record.source().deleted());
    }

    private WriteResult gone() {
        return new WriteResult.Gone(client.name() + " does not show this member (any more)");
    }

    private static boolean stands(CrmRecord record, FieldChange change) {
        return SameValue.of(change.field(), record.value(change.field()), change.wanted());
    }

    private static Set<CrmField> fields(List<FieldChange> changes, Predicate<FieldChange> which) {
        return changes.stream().filter(which).map(FieldChange::field).collect(Collectors.toSet());
    }

    private static String reason(RuntimeException e) {
        return String.valueOf(e.getMessage());
    }
}
