package org.foyer.crm;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One import at a time a source, on all nodes: an advisory lock of a database session. It ends with the session, so that a
 * node that dies leaves nothing behind that somebody would have to clear away.
 */
final class ImportLock implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ImportLock.class);

    /** The first key of all locks of this room; the second is the hash of the source. */
    private static final int ROOM = 0x0CE0;

    private final Connection connection;
    private final String source;

    private ImportLock(Connection connection, String source) {
        this.connection = connection;
        this.source = source;
    }

    /** Takes the lock, empty when another run has it. */
    static Optional<ImportLock> take(DataSource database, String source) {
        try {
            Connection connection = database.getConnection();
            if (call(connection, "select pg_try_advisory_lock(?, hashtext(?))", source)) {
                return Optional.of(new ImportLock(connection, source));
            }
            connection.close();
            return Optional.empty();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("The database did not answer the question for a lock.", unreachable);
        }
    }

    @Override
    public void close() {
        try (connection) {
            call(connection, "select pg_advisory_unlock(?, hashtext(?))", source);
        } catch (SQLException gone) {
            LOG.info("The session of the import lock had ended already, and the lock with it: {}", gone.getMessage());
        }
    }

    private static boolean call(Connection connection, String sql, String source) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, ROOM);
            statement.setString(2, source);
            try (var result = statement.executeQuery()) {
                result.next();
                return result.getBoolean(1);
            }
        }
    }
}
