package org.foyer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The icons that the house style has; editors choose among them by name. */
@Component
public class HouseIcons {

    private static final String FILES = "classpath*:META-INF/resources/foyer/icons/*.svg";
    private static final String ENDING = ".svg";

    private final Set<String> names;

    HouseIcons() {
        try {
            names = new TreeSet<>(Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(Resource::getFilename)
                    .filter(Objects::nonNull)
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("The icons of the house style cannot be listed", e);
        }
    }

    /** Their names, from a to z. */
    public Set<String> names() {
        return Set.copyOf(names);
    }

    /** The icon that a node asks for by its property {@code icon}, or the other one where there is no such icon. */
    public String of(ContentNode node, String otherwise) {
        return node.value("icon").filter(names::contains).orElse(otherwise);
    }
}
