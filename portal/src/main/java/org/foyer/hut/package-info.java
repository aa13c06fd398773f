/**
 * Huts: their tariffs, the scanner that checks cards without a network, and the signed file with all that it needs; see
 * docs/decisions/0193-the-scanner-and-its-pack.md.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "card", "mail", "values", "widgets"})
@NullMarked
package org.foyer.hut;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
