/** The core of the domain: people, households, units, memberships and offices. */
@ApplicationModule(allowedDependencies = {"access", "audit", "values"})
@NullMarked
package org.foyer.member;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
