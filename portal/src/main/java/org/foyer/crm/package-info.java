/**
 * The way from the member administration: imports with their quarantine and reports. Rows of members go in as sets, with
 * SQL of this room on the tables of the room {@code member}; see docs/decisions/0040-set-based-import.md.
 */
@ApplicationModule(
        allowedDependencies = {"access", "audit", "connector", "mail", "member", "remote", "values", "widgets"})
@NullMarked
package org.foyer.crm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
