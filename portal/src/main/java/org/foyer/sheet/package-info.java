/**
 * Files of rows that leave the portal: CSV and XLSX, safe against formulas hidden in data, and marked with who took the copy and
 * when; and the fonts of PDF files. It knows no members: whoever writes a file has asked {@code access} before.
 */
@ApplicationModule(allowedDependencies = "values")
@NullMarked
package org.foyer.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
