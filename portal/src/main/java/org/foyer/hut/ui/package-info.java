/** The page on which wardens and sections look after their huts. */
@NullMarked
package org.foyer.hut.ui;

import org.jspecify.annotations.NullMarked;
