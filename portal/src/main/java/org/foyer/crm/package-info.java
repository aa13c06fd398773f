/** The way to and from the member administration: imports, and the accounts that members sign in with. */
@ApplicationModule(allowedDependencies = {"access", "audit", "member", "values", "widgets"})
@NullMarked
package org.foyer.crm;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
