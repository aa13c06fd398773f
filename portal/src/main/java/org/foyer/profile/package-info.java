/** Self-service on one's own data: each use case asks {@code access} first. */
@ApplicationModule(allowedDependencies = {"member", "access", "mail", "audit", "sheet", "values", "widgets"})
@NullMarked
package org.foyer.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
