/** Vaadin building blocks without domain words, in the house style. Any room's {@code ui} may use them. */
@ApplicationModule(allowedDependencies = "values")
@NullMarked
package org.foyer.widgets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
