package org.foyer.duplicate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The SQL of the search: one statement a file below {@code duplicate/}, in the order of their names. */
record SearchStatements(List<Statement> prepare, List<Statement> compare) {

    /** @param name the file that it stands in */
    record Statement(String name, String sql) {}

    static SearchStatements read() {
        return new SearchStatements(folder("prepare"), folder("compare"));
    }

    int count() {
        return prepare.size() + compare.size();
    }

    private static List<Statement> folder(String name) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath:duplicate/" + name + "/*.sql"))
                    .sorted(Comparator.comparing(file -> Objects.requireNonNull(file.getFilename())))
                    .map(file -> new Statement(name + "/" + file.getFilename(), text(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
