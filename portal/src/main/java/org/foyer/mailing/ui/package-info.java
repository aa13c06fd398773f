/** The page of the central office about newsletters and surveys, and the surveys of a member. */
@NullMarked
package org.foyer.mailing.ui;

import org.jspecify.annotations.NullMarked;
