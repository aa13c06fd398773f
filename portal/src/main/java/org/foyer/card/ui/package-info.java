/** The page with the cards that one carries. */
@NullMarked
package org.foyer.card.ui;

import org.jspecify.annotations.NullMarked;
