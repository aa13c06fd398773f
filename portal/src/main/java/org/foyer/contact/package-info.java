/**
 * Writing to people and offices without knowing their address: threads on the portal, whose office side moves to the successor,
 * and their relay by mail. See docs/decisions/0170-a-thread-belongs-to-the-office.md.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "directory", "mail", "member", "values", "widgets"})
@NullMarked
package org.foyer.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
