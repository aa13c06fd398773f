package org.foyer.crm;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.foyer.values.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Imports the newest file of the watched directory, or what a member system says. What is wrong with it stands in the run, and in the mail to the office. */
@Component
class NightlyImport {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyImport.class);

    private final ImportService imports;
    private final SystemImports systems;
    private final Texts texts;

    NightlyImport(ImportService imports, SystemImports systems, Texts texts) {
        this.imports = imports;
        this.systems = systems;
        this.texts = texts;
    }

    /** The run, empty when there was no file or it could not begin, for instance because an import of the source runs already. */
    Optional<ImportRun> run(ImportDirectory directory, String mapping) {
        Optional<String> newest = directory.newest();
        if (newest.isEmpty()) {
            LOG.warn("There is no file to import this night: is foyer.import.directory right?");
            return Optional.empty();
        }
        return begun(() -> imports.run(
                new ImportRequest(directory.file(newest.get()), Mappings.named(mapping), "nightly import", null)));
    }

    /** The run, empty when it could not begin. */
    Optional<ImportRun> run(String system) {
        return begun(() -> systems.runNightly(system));
    }

    private Optional<ImportRun> begun(Supplier<ImportRun> run) {
        try {
            return Optional.of(run.get());
        } catch (ImportRefusedException refused) {
            LOG.warn(
                    "The import of this night did not begin: {}",
                    refused.problem().in(Locale.ENGLISH, texts));
            return Optional.empty();
        }
    }
}
