@ApplicationModule(allowedDependencies = {})
package org.foyer.architecture.planted.wing.lower;

import org.springframework.modulith.ApplicationModule;
