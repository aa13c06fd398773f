package org.foyer.crm;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Imports what the properties ask for, one after the other, and prints what became of it. */
@Component
class ImportCommand {

    private final AssociationLoader association;
    private final UnitImport units;
    private final ImportService imports;
    private final SystemImports systems;
    private final SystemImportProperties system;
    private final OfficialsImport officials;
    private final OfficialsProperties officialsAsked;
    private final JdbcClient jdbc;
    private final Texts texts;
    private final Languages languages;

    ImportCommand(
            AssociationLoader association,
            UnitImport units,
            ImportService imports,
            SystemImports systems,
            SystemImportProperties system,
            OfficialsImport officials,
            OfficialsProperties officialsAsked,
            JdbcClient jdbc,
            Texts texts,
            Languages languages) {
        this.association = association;
        this.units = units;
        this.imports = imports;
        this.systems = systems;
        this.system = system;
        this.officials = officials;
        this.officialsAsked = officialsAsked;
        this.jdbc = jdbc;
        this.texts = texts;
        this.languages = languages;
    }

    /** Does it; false when a step failed, after which the later ones are left out. */
    boolean carryOut(ImportProperties asked, PrintStream out) {
        Locale language = Languages.offered(Locale.getDefault()).orElse(Locale.ENGLISH);
        try {
            if (asked.association() != null) {
                association.load(Mappings.association(asked.association()));
                out.println(texts.get(language, "crm.command.association", asked.association()));
            }
            if (asked.units() != null) {
                var loaded = units.load(
                        new FileSystemResource(asked.units()),
                        Mappings.named(asked.unitsMapping()),
                        asked.unitsParent());
                out.println(texts.get(language, "crm.command.units", loaded.read(), loaded.added(), loaded.changed()));
            }
            if (!officialsAsked.files().isEmpty()) {
                var loaded = officials.load(officialsAsked);
                out.println(texts.get(
                        language,
                        "crm.command.officials",
                        loaded.read(),
                        loaded.bodies(),
                        loaded.offices(),
                        loaded.changed(),
                        loaded.undated()));
            }
            boolean carriedOut = asked.members() == null
                    || report(
                            imports.run(ImportRequest.of(asked.members(), asked.mapping(), commandUser())),
                            language,
                            out);
            return carriedOut
                    && (system.name() == null
                            || report(systems.run(system.name(), system.read(), commandUser()), language, out));
        } catch (ImportRefusedException refused) {
            out.println(refused.problem().in(language, texts));
            return false;
        }
    }

    private boolean report(ImportRun run, Locale language, PrintStream out) {
        new ImportReport(run, language, texts, languages).lines().forEach(out::println);
        reasons(run)
                .forEach((code, count) ->
                        out.println("    " + texts.get(language, "crm.reason-name." + code) + ": " + count));
        return run.state() == ImportRun.State.DONE;
    }

    private Map<String, Integer> reasons(ImportRun run) {
        return QuarantineCounts.of(jdbc, run.id());
    }

    private static String commandUser() {
        @Nullable String user = System.getProperty("user.name");
        return user == null ? "command" : "command of " + user;
    }
}
