/** The steps of age, for the office. */
@NullMarked
package org.foyer.category.ui;

import org.jspecify.annotations.NullMarked;
