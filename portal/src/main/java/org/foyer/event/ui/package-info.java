/** The views of events. */
@NullMarked
package org.foyer.event.ui;

import org.jspecify.annotations.NullMarked;
