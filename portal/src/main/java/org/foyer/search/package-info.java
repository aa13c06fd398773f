/** One search over all rooms: each finds its own things, for the reader and by the rules that hold in it. */
@ApplicationModule(allowedDependencies = {"values", "widgets"})
@NullMarked
package org.foyer.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
