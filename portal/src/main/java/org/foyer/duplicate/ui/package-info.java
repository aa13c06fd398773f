/** The views on entries that may be one person. */
@NullMarked
package org.foyer.duplicate.ui;

import org.jspecify.annotations.NullMarked;
