/**
 * The answers about membership cards for everybody who holds a code: a page, JSON for partners, the status list and the keys; see
 * docs/decisions/0192-how-a-card-is-verified.md.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "card", "values", "widgets"})
@NullMarked
package org.foyer.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
