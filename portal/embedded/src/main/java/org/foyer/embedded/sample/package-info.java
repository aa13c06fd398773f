/**
 * The Alpenclub Firn: an invented association of some 2,000 invented people, written as the export of a member
 * administration, so that the portal takes it in the way it takes in a real one.
 */
@NullMarked
package org.foyer.embedded.sample;

import org.jspecify.annotations.NullMarked;
