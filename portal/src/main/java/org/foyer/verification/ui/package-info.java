/** The views of partners that verify cards. */
@NullMarked
package org.foyer.verification.ui;

import org.jspecify.annotations.NullMarked;
