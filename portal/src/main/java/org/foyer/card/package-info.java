/**
 * Membership cards: signed statements in a QR code, their keys, their revocation and the status list; see
 * docs/decisions/0190-what-the-code-of-a-card-holds.md.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "mail", "member", "sheet", "values", "widgets"})
@NullMarked
package org.foyer.card;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
