package org.foyer.crm;

import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** The column mappings that come with the portal. */
public final class Mappings {

    /** The mappings for members. */
    public static final List<String> MEMBERS = List.of("navision", "civicrm", "sage");

    private Mappings() {}

    /** The mapping that comes with the portal for records of a member system, read through its interface. */
    static String ofSystem(String system) {
        return system.equals("civicrm") ? "civicrm-api" : system;
    }

    /**
     * A mapping by its name, or by its path where it ends with {@code .yaml} or {@code .yml}.
     *
     * @throws ImportRefusedException when there is none
     */
    public static Resource named(String name) {
        Resource mapping = resource("mappings/", name);
        if (!mapping.isReadable()) {
            throw ImportProblem.of("mapping-unknown", name, String.join(", ", MEMBERS))
                    .refused();
        }
        return mapping;
    }

    /** Master data by its path, or by the name of an example that comes with the portal. */
    static Resource association(String name) {
        return resource("association/", name);
    }

    private static Resource resource(String folder, String name) {
        return name.endsWith(".yaml") || name.endsWith(".yml")
                ? new FileSystemResource(name)
                : new ClassPathResource(folder + name.replaceAll("[^a-z0-9-]", "") + ".yaml");
    }
}
