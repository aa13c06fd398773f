/**
 * The start page: the tiles of the rooms and those that editors make, in the order in which each person likes to have them; see
 * docs/decisions/0247-a-tile-of-the-editors-stands-for-that-of-a-room.md.
 */
@ApplicationModule(allowedDependencies = {"access", "content", "member", "values", "widgets"})
@NullMarked
package org.foyer.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
