/** The views on who is who. */
@NullMarked
package org.foyer.directory.ui;

import org.jspecify.annotations.NullMarked;
