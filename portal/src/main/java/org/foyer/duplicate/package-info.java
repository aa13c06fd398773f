/**
 * Two entries of one person: found by a search over all members, looked at by the office, joined or remembered as two people. See
 * docs/decisions/0130-duplicates-are-weighed.md and docs/decisions/0131-two-entries-become-one.md.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "mail", "member", "values", "widgets"})
@NullMarked
package org.foyer.duplicate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
