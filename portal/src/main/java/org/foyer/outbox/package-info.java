/**
 * The way back to the member administration: what the portal changed of the fields that the association's member system
 * holds, carried over in the order of each person until the system has it, with what became of each field. See
 * docs/decisions/0090-the-outbox-is-filled-by-the-change-log.md.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "connector", "member", "remote", "values", "widgets"})
@NullMarked
package org.foyer.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
