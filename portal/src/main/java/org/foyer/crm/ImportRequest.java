package org.foyer.crm;

import java.nio.file.Path;
import org.foyer.access.Person;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * What is to be imported, by whom.
 *
 * @param file the export, with a name to show
 * @param mapping the YAML that says which column is what; see {@link Mappings}
 * @param startedBy a person's name or the name of a job, as the change log shows it
 * @param member the member that starts it, if it is one
 */
public record ImportRequest(
        Resource file,
        Resource mapping,
        String startedBy,
        @Nullable MemberId member) {

    /**
     * An import of a file that somebody uploaded; it is removed when it was imported.
     *
     * @param place where it lies
     * @param name under which it was uploaded
     */
    public static ImportRequest uploaded(Path place, String name, Resource mapping) {
        return new ImportRequest(new UploadedFile(place, name), mapping, "", null);
    }

    /**
     * An import by the command line or a job.
     *
     * @param mapping the name of a mapping that comes with the portal, such as {@code navision}, or the path of one's own
     * @throws ImportRefusedException when there is no such mapping
     */
    public static ImportRequest of(Path file, String mapping, String startedBy) {
        return new ImportRequest(new FileSystemResource(file), Mappings.named(mapping), startedBy, null);
    }

    ImportRequest by(Person person) {
        return new ImportRequest(file, mapping, person.name(), person.id());
    }
}
