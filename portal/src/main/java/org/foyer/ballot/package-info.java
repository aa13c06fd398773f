/**
 * From the door to the ballot: who is in the room, and with how many votes, told to OpenSlides; off unless configured. See
 * docs/decisions/0225-presence-is-told-to-openslides.md.
 */
@ApplicationModule(allowedDependencies = {"access", "assembly", "door", "remote", "values", "widgets"})
@NullMarked
package org.foyer.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
