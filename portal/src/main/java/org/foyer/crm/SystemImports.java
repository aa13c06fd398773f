package org.foyer.crm;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.foyer.connector.CrmClient;
import org.foyer.connector.CrmClients;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Imports from the member systems that the configuration names under {@code foyer.connector}. What a system says is kept in
 * the database; each import takes all of it, so that a reading of the changes alone is a whole import.
 */
@Service
public class SystemImports {

    private final CrmClients clients;
    private final SystemReader reader;
    private final SystemReadings readings;
    private final SystemImportProperties properties;
    private final ImportService imports;
    private final ImportAccess access;
    private final JdbcClient jdbc;
    private final DataSource database;
    private final Clock clock;

    SystemImports(
            CrmClients clients,
            SystemReader reader,
            SystemReadings readings,
            SystemImportProperties properties,
            ImportService imports,
            ImportAccess access,
            JdbcClient jdbc,
            DataSource database,
            Clock clock) {
        this.clients = clients;
        this.reader = reader;
        this.readings = readings;
        this.properties = properties;
        this.imports = imports;
        this.access = access;
        this.jdbc = jdbc;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The systems that the office may import from.
     *
     * @throws ImportRefusedException when the mapping of one cannot be used
     */
    public List<ImportSystem> systems() {
        access.require();
        return clients.all().stream()
                .filter(client -> client.capabilities().read())
                .map(client -> new ImportSystem(
                        client.name(),
                        client.capabilities().delta(),
                        readings.readFrom(mapping(client).source()).orElse(null)))
                .toList();
    }

    /**
     * Starts an import in the background, in the name of the signed-in person.
     *
     * @return the id of the run, to ask for its progress
     * @throws ImportRefusedException when system or mapping cannot be used, or an import of the source runs already
     */
    public UUID start(String system, ReadExtent extent) {
        access.require();
        return imports.start(request(system, extent, ""));
    }

    /**
     * Imports and waits for the end, for the command line and jobs.
     *
     * @throws ImportRefusedException when system or mapping cannot be used, or an import of the source runs already
     */
    ImportRun run(String system, ReadExtent extent, String startedBy) {
        return imports.run(request(system, extent, startedBy));
    }

    /** The import of a night: what changed, and everything once that was too long ago. */
    ImportRun runNightly(String system) {
        Instant oldest = clock.instant().minus(properties.everythingEvery());
        boolean young = readings.everythingFrom(mapping(client(system)).source())
                .filter(last -> last.isAfter(oldest))
                .isPresent();
        return run(system, young ? ReadExtent.CHANGES : ReadExtent.EVERYTHING, "nightly import");
    }

    private ImportRequest request(String system, ReadExtent extent, String startedBy) {
        CrmClient client = client(system);
        MemberMapping mapping = mapping(client);
        return new ImportRequest(
                new SystemRows(reader, database, client, mapping, extent), resource(system), startedBy, null);
    }

    private CrmClient client(String system) {
        Optional<CrmClient> client =
                clients.named(system).filter(found -> found.capabilities().read());
        return client.orElseThrow(
                () -> ImportProblem.of("system-unknown", system).refused());
    }

    private Resource resource(String system) {
        return Mappings.named(properties.mappings().getOrDefault(system, Mappings.ofSystem(system)));
    }

    private MemberMapping mapping(CrmClient client) {
        MemberMapping mapping = MemberMapping.read(resource(client.name()), MasterData.of(jdbc));
        if (!client.name().equals(mapping.system())) {
            throw ImportProblem.of("mapping-other-system", ImportSystem.title(client.name()), client.name())
                    .refused();
        }
        List<String> names = SystemRow.names(client.capabilities().custom());
        mapping.columns().keySet().stream()
                .filter(name -> !names.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw ImportProblem.of(
                                    "mapping-system-field",
                                    ImportSystem.title(client.name()),
                                    name,
                                    String.join(", ", names))
                            .refused();
                });
        return mapping;
    }
}
