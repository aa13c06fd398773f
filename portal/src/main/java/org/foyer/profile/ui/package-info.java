/** The views of one's own data. */
@NullMarked
package org.foyer.profile.ui;

import org.jspecify.annotations.NullMarked;
