/**
 * The steps that age brings: children who become youths, youths who become adults. A job of the night finds them, the office or
 * the operator decides, the people are told before, and the membership changes on its day. It reads and writes memberships as
 * sets, like an import; see docs/decisions/0122-age-rules.md.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "mail", "values", "widgets"})
@NullMarked
package org.foyer.category;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
