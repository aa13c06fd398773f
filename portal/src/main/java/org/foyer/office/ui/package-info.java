/** The views of offices. */
@NullMarked
package org.foyer.office.ui;

import org.jspecify.annotations.NullMarked;
