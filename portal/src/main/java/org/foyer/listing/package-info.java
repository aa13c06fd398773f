/**
 * The members of one's units on the screen, as they are now: columns, filters, views to come back to, copies of what is shown. It
 * reads the tables of the room {@code member} as a set, each field only where an office of the reader allows it; see
 * docs/decisions/0174-a-field-that-is-not-allowed-is-empty.md.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "member", "sheet", "values", "widgets"})
@NullMarked
package org.foyer.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
