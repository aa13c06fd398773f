/** The views on one's conversations. */
@NullMarked
package org.foyer.contact.ui;

import org.jspecify.annotations.NullMarked;
