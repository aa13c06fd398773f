/**
 * The member lists of the units: taken each night as the state of that night, and taken along by officials as files that carry who
 * took them. It reads the tables of the room {@code member} as sets, like an import; see
 * docs/decisions/0140-member-lists-are-the-state-of-a-night.md.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "member", "sheet", "values", "widgets"})
@NullMarked
package org.foyer.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
