/**
 * Voting rights: rules as data, the facts about members that they look at, and decisions with their trace; see
 * docs/decisions/0215-voting-rights-are-data.md.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "member", "values"})
@NullMarked
package org.foyer.voting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
