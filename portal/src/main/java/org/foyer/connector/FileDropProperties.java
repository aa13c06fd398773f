package org.foyer.connector;

import java.nio.file.Path;
import java.util.List;
import org.foyer.remote.Setting;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A directory from which a system without an interface fetches changes.
 *
 * @param directory must exist and be writable
 * @param separator between the columns
 * @param protectFormulas whether a value that a spreadsheet would take for a formula gets an apostrophe in front; phone
 *     numbers with a plus do too, so a program that reads the files removes it
 * @param customFields our names of the association's own fields that may be written
 */
public record FileDropProperties(
        Path directory,
        @DefaultValue(";") char separator,
        @DefaultValue("true") boolean protectFormulas,
        @DefaultValue List<String> customFields) {

    public FileDropProperties {
        directory = Setting.required(directory, "foyer.connector.file-drop.directory");
        customFields = List.copyOf(customFields);
    }
}
