/** The views of the way to and from the member administration. */
@NullMarked
package org.foyer.crm.ui;

import org.jspecify.annotations.NullMarked;
