package org.foyer.crm;

import java.time.LocalDate;
import java.util.List;

/**
 * What the office wants read in the place of a row, as long as the file brings that row as it stood.
 *
 * @param fields the row as the office wrote it, as wide as the headings
 * @param by who wrote it
 */
record Correction(List<String> fields, String by, LocalDate on) {}
