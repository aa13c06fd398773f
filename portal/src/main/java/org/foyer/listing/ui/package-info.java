/** The page with the members of one's units. */
@NullMarked
package org.foyer.listing.ui;

import org.jspecify.annotations.NullMarked;
