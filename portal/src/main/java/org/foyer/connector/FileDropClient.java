package org.foyer.connector;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lays changes as files into a directory, for systems that have no interface. Cannot read, so it cannot verify. */
final class FileDropClient implements CrmClient {

    private static final Logger LOG = LoggerFactory.getLogger(FileDropClient.class);

    private final FileDropProperties properties;
    private final ChangeFiles files;
    private final Clock clock;
    private final CrmCapabilities capabilities;

    FileDropClient(FileDropProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
        this.files = new ChangeFiles(properties);
        Set<CrmField> writable = new HashSet<>(CrmField.STANDARD);
        properties.customFields().forEach(name -> writable.add(CrmField.custom(name)));
        this.capabilities = new CrmCapabilities(false, false, true, false, 0, writable, Set.of());
    }

    @Override
    public String name() {
        return "file-drop";
    }

    @Override
    public CrmCapabilities capabilities() {
        return capabilities;
    }

    @Override
    public CrmPage page(@Nullable String cursor, @Nullable Instant since) {
        throw new UnsupportedOperationException("A directory for changes cannot be read");
    }

    @Override
    public Optional<CrmRecord> read(String sourceId) {
        throw new UnsupportedOperationException("A directory for changes cannot be read");
    }

    @Override
    public WriteResult write(String sourceId, List<FieldChange> changes) {
        Set<CrmField> forbidden = changes.stream()
                .map(FieldChange::field)
                .filter(field -> !capabilities.writable().contains(field))
                .collect(Collectors.toSet());
        if (!forbidden.isEmpty()) {
            return new WriteResult.Refused(RefusalCode.NOT_WRITABLE, "", forbidden);
        }
        if (!Files.isDirectory(properties.directory())) {
            return new WriteResult.Misconfigured("The directory for changes does not exist");
        }
        try {
            Path file = files.lay(sourceId, changes, clock.instant());
            return new WriteResult.HandedOver(file.getFileName().toString());
        } catch (IOException e) {
            LOG.warn("A file of changes could not be laid down", e);
            return new WriteResult.Unavailable(null, "The file of changes could not be written");
        }
    }
}
