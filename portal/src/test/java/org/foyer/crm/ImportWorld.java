package org.foyer.crm;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An association with two sections, and questions to its database. */
@TestComponent
record ImportWorld(JdbcClient jdbc, AssociationLoader association, UnitImport units, ImportService imports) {

    static final String TOP = "national-unit: {number: \"1\", name: {de: Verband}}";

    static final List<String> UNITS = List.of("901", "902");

    ImportWorld found() {
        association.load(new ClassPathResource("association/alpine-club.yaml"));
        association.load(new ByteArrayResource(TOP.getBytes()));
        units.load(
                new ByteArrayResource("navision_id,title\n901,Sektion Eins\n902,Sektion Zwei\n".getBytes()),
                Mappings.named("navision-sections"),
                "1");
        return this;
    }

    ImportRun run(NavisionExport export, java.nio.file.Path folder) {
        return run(export.in(folder));
    }

    ImportRun run(Resource file) {
        return imports.run(request(file));
    }

    static ImportRequest request(Resource file) {
        return new ImportRequest(file, Mappings.named("navision"), "Test", null);
    }

    ImportRun run(ImportRequest request) {
        return imports.run(request);
    }

    /** The mapping of Navision under the name of another source, so that tests do not meet. */
    static Resource mapping(String source) {
        try {
            String text = Mappings.named("navision")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("source: navision", "source: " + source);
            return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** The reasons of a run and how often each was given. */
    Map<String, Long> reasons(ImportRun run) {
        return jdbc
                .sql("select code from quarantine where run_id = ?")
                .param(run.id())
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
    }

    long changes() {
        return jdbc.sql("select count(*) from change").query(Long.class).single();
    }

    UUID member(String number) {
        return jdbc.sql("select id from member where number = ?")
                .param(number)
                .query(UUID.class)
                .single();
    }

    String one(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(String.class).optional().orElse("-");
    }
}
