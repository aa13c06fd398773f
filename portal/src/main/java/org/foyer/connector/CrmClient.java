package org.foyer.connector;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One system in which an association keeps its members. Safe for several threads. */
public interface CrmClient {

    /** The name of the source, as in the configuration: {@code civicrm}, {@code hitobito} … */
    String name();

    /** What this system can do; constant while the portal runs. */
    CrmCapabilities capabilities();

    /**
     * Reads one page of members. A record may come twice when the system changes meanwhile; none is left out.
     *
     * @param cursor where the last page ended, as it said itself; null for the first page. It may be kept and used after
     *     a restart, together with the same {@code since}.
     * @param since only records changed since then; ignored by systems without delta
     * @throws org.foyer.remote.RemoteException when the system cannot be read; the cursor stays good
     * @throws UnsupportedOperationException when the system cannot be read at all ({@link CrmCapabilities#read()})
     */
    CrmPage page(@Nullable String cursor, @Nullable Instant since);

    /**
     * Reads one member as they are now.
     *
     * @return empty when the system does not know the member (any more), or does not show them to us
     * @throws org.foyer.remote.RemoteException when the system cannot be read
     * @throws IllegalArgumentException when the id cannot be one of this system
     */
    Optional<CrmRecord> read(String sourceId);

    /**
     * Writes fields of one member: reads again right before, leaves everything alone where somebody else changed a field
     * meanwhile, writes what still differs, and reads again to see what was taken over. May be repeated: what is there
     * already is not written again.
     *
     * @throws IllegalArgumentException when the id cannot be one of this system
     */
    WriteResult write(String sourceId, List<FieldChange> changes);
}
