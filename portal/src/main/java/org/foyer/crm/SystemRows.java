package org.foyer.crm;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.foyer.connector.CrmClient;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;
import org.springframework.core.io.AbstractResource;

/**
 * A member system laid out as a file: after the reading its rows stream from the database as CSV, so that everything behind
 * goes the same way as with an export, and no more of it is held in memory.
 */
final class SystemRows extends AbstractResource {

    private final SystemReader reader;
    private final DataSource database;
    private final CrmClient client;
    private final MemberMapping mapping;
    private final ReadExtent extent;

    SystemRows(SystemReader reader, DataSource database, CrmClient client, MemberMapping mapping, ReadExtent extent) {
        this.reader = reader;
        this.database = database;
        this.client = client;
        this.mapping = mapping;
        this.extent = extent;
    }

    /**
     * Reads the system; before that there is nothing to stream.
     *
     * @throws ImportRefusedException when it cannot be read to its end
     */
    void read(UUID run) {
        reader.read(run, mapping.source(), client, extent);
    }

    @Override
    public String getFilename() {
        return ImportSystem.title(client.name());
    }

    @Override
    public String getDescription() {
        return getFilename();
    }

    @Override
    public InputStream getInputStream() throws IOException {
        try {
            Connection connection = database.getConnection();
            try {
                return new Rows(new PGCopyInputStream(connection.unwrap(PGConnection.class), copy()), connection);
            } catch (SQLException notBegun) {
                connection.close();
                throw notBegun;
            }
        } catch (SQLException unreachable) {
            throw new IOException("The rows of " + getFilename() + " cannot be read", unreachable);
        }
    }

    /** COPY takes no parameters: texts of a mapping are quoted here. */
    private String copy() {
        Collection<String> names = mapping.columns().keySet();
        String cells = names.stream()
                .map(name -> ", record ->> " + literal(name) + " as \"" + name.replace("\"", "\"\"") + "\"")
                .collect(Collectors.joining());
        return "copy (select source_id as \"" + SystemRow.RECORD + "\"" + cells + " from crm_row where source = "
                + literal(mapping.source())
                + " and membership order by source_id, part) to stdout (format csv, header)";
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /** Gives the connection back when the rows were read. */
    private static final class Rows extends FilterInputStream {

        private final Connection connection;

        Rows(InputStream rows, Connection connection) {
            super(rows);
            this.connection = connection;
        }

        @Override
        public void close() throws IOException {
            try (connection) {
                super.close();
            } catch (SQLException notGivenBack) {
                throw new IOException(notGivenBack);
            }
        }
    }
}
