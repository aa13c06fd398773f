/**
 * Who holds which office, from when to when: granted, corrected and ended by those whose own office allows it in the unit. It reads
 * and writes the table {@code office}, like an import; see docs/decisions/0172-nobody-grants-more-than-they-hold.md.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "member", "values", "widgets"})
@NullMarked
package org.foyer.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
