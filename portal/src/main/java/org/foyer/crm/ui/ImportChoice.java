package org.foyer.crm.ui;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/**
 * What somebody chose to import.
 *
 * @param uploaded where the uploaded file lies; null when a file of the server was chosen
 * @param name of the uploaded file
 * @param serverFile of the directory for imports
 */
record ImportChoice(@Nullable Path uploaded, String name, String serverFile, Resource mapping) {}
