/**
 * How the central office helps members on the phone: it sees the portal as they do. What that allows is decided in
 * {@code access}; see docs/decisions/0173-support-sees-the-portal-as-a-member.md.
 */
@ApplicationModule(allowedDependencies = {"access", "account", "directory", "values", "widgets"})
@NullMarked
package org.foyer.support;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
