package org.foyer.crm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;

/** Members of an export in the format of Navision, whose units are made up, for benchmarks of other rooms. */
@TestComponent
public class ImportedFile {

    private final AssociationLoader association;
    private final UnitImport units;
    private final ImportService imports;

    ImportedFile(AssociationLoader association, UnitImport units, ImportService imports) {
        this.association = association;
        this.units = units;
        this.imports = imports;
    }

    /** As many invented people. */
    public static Path invent(int people, Path folder) throws IOException {
        return NavisionExport.of(people, 1_000_000, List.of("901", "902", "903", "904"))
                .in(folder)
                .getFile()
                .toPath();
    }

    /** Imports the file; how many people are new. */
    public int load(Path file) throws IOException {
        association.load(new ClassPathResource("association/alpine-club.yaml"));
        association.load(new ByteArrayResource(ImportWorld.TOP.getBytes(StandardCharsets.UTF_8)));
        try (var lines = Files.lines(file)) {
            String rows = lines.skip(1)
                    .map(line -> line.split(";", -1))
                    .filter(row -> row.length > 15 && row[15].matches("\\d{3,}"))
                    .map(row -> row[15])
                    .distinct()
                    .map(unit -> unit + ",Sektion " + unit + "\n")
                    .reduce("navision_id,title\n", String::concat);
            units.load(
                    new ByteArrayResource(rows.getBytes(StandardCharsets.UTF_8)),
                    Mappings.named("navision-sections"),
                    "1");
        }
        return imports.run(
                        new ImportRequest(new FileSystemResource(file), Mappings.named("navision"), "Benchmark", null))
                .membersNew();
    }
}
