/** The page with the member lists. */
@NullMarked
package org.foyer.roster.ui;

import org.jspecify.annotations.NullMarked;
