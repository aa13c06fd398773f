/**
 * Pages, tiles, notices, forms and pieces of house style that editors make in the content management system, or that come with the
 * portal; see docs/decisions/0240-content-is-fetched-whole.md. Who sees them is decided here, for each reader, on what `access` says
 * of them.
 */
@ApplicationModule(allowedDependencies = {"access", "remote", "values", "widgets"})
@NullMarked
package org.foyer.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
