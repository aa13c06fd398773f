/** The views of the frame. */
@NullMarked
package org.foyer.shell.ui;

import org.jspecify.annotations.NullMarked;
