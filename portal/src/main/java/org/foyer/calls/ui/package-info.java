/** The pages of the call lists. */
@NullMarked
package org.foyer.calls.ui;

import org.jspecify.annotations.NullMarked;
