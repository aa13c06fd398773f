package org.foyer.crm;

import java.util.List;

/**
 * Rows that were held back and go in again.
 *
 * @param fileName of the file that brought them last
 */
record RowsAgain(String fileName, MemberMapping mapping, List<String> headings, List<List<String>> rows) {}
