/**
 * The services that write to members: CleverReach for newsletters, LimeSurvey for surveys. Each night, and when the office asks,
 * their lists are brought in line with those who agreed; nothing is taken back that somebody else put there. See
 * docs/decisions/0142-consent-goes-both-ways.md.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "member", "remote", "values", "widgets"})
@NullMarked
package org.foyer.mailing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
