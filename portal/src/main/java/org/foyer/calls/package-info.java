/**
 * Call lists: made from a filter, shared by the officials of a unit, each member with one caller at a time; see
 * docs/decisions/0175-one-caller-a-member.md.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "listing", "member", "sheet", "values", "widgets"})
@NullMarked
package org.foyer.calls;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
