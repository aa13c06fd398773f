/** Foyer: the front hall of a membership association. */
@NullMarked
package org.foyer;

import org.jspecify.annotations.NullMarked;
