/** The view on what goes back to the member administration. */
@NullMarked
package org.foyer.outbox.ui;

import org.jspecify.annotations.NullMarked;
