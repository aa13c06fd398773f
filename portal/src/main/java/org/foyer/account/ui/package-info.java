/** The views of the members' accounts, for the offices. */
@NullMarked
package org.foyer.account.ui;

import org.jspecify.annotations.NullMarked;
