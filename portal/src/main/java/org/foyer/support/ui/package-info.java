/** The views of support: whom to help and why, and who helped whom. */
@NullMarked
package org.foyer.support.ui;

import org.jspecify.annotations.NullMarked;
