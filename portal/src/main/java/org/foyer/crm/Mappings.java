package org.foyer.crm;

import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** The column mappings that come with the portal. */
public final class Mappings {

    /** The mappings for members. */
    public static final List<String> MEMBERS = List.of("navision");

    private Mappings() {}

    /**
     * A mapping by its name, or by its path where it ends with {@code .yaml} or {@code .yml}.
     *
     * @throws ImportRefusedException when there is none
     */
    public static Resource named(String name) {
        Resource mapping = name.endsWith(".yaml") || name.endsWith(".yml")
                ? new FileSystemResource(name)
                : new ClassPathResource("mappings/" + name.replaceAll("[^a-z0-9-]", "") + ".yaml");
        if (!mapping.isReadable()) {
            throw ImportProblem.of("mapping-unknown", name, String.join(", ", MEMBERS))
                    .refused();
        }
        return mapping;
    }
}
