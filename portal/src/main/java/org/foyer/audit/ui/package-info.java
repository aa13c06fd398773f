/** The views of the change log. */
@NullMarked
package org.foyer.audit.ui;

import org.jspecify.annotations.NullMarked;
