/** The frame: layout, menu, start page frame, sign-in and error pages, security chain. */
@ApplicationModule(allowedDependencies = {"access", "values", "widgets"})
@NullMarked
package org.foyer.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
