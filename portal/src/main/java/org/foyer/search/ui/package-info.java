/** The page of the search, and the ways to it. */
@NullMarked
package org.foyer.search.ui;

import org.jspecify.annotations.NullMarked;
