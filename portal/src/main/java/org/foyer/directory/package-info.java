/** Who is who: everybody with an office, and members who chose to be found; bodies with their members and vacancies. */
@ApplicationModule(allowedDependencies = {"access", "audit", "member", "sheet", "values", "widgets"})
@NullMarked
package org.foyer.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
