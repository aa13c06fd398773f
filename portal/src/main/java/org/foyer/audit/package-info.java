/**
 * The change log: who changed which member data, when, through what, from what to what. The database writes it in the
 * same transaction; this room says who acts and reads the log.
 */
@ApplicationModule(allowedDependencies = {"values", "widgets"})
@NullMarked
package org.foyer.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
