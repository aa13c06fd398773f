/** The language of the rules that decide who may attend and who may vote, and what it is applied to. */
@ApplicationModule(allowedDependencies = {"access", "audit", "member", "values"})
@NullMarked
package org.foyer.voting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
