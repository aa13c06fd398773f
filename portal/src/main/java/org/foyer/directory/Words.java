package org.foyer.directory;

import java.util.Map;
import org.foyer.values.LocalName;

/**
 * The names of what is data.
 *
 * @param offices by code
 * @param themes by code
 */
record Words(Map<String, OfficeType> offices, Map<String, LocalName> themes) {}
