/** The views on forms. */
@NullMarked
package org.foyer.form.ui;

import org.jspecify.annotations.NullMarked;
