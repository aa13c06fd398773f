/** The frame: layout, menu, start page frame, sign-in and error pages, security chain. */
@NullMarked
package org.foyer.shell;

import org.jspecify.annotations.NullMarked;
