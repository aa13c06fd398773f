/** Entries of calendars and whole calendars as files (RFC 5545), for all rooms that have something to put into one. */
@ApplicationModule(allowedDependencies = "values")
@NullMarked
package org.foyer.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
