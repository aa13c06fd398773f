/**
 * Clients of the services that write to members: CleverReach for newsletters, LimeSurvey for surveys. They bring a list in
 * line with those who agreed, and take nothing back that somebody else put there.
 */
@ApplicationModule(allowedDependencies = {"remote", "values"})
@NullMarked
package org.foyer.mailing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
