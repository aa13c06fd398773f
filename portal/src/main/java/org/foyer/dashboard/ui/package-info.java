/** The start page, and the page on which one arranges it. */
@NullMarked
package org.foyer.dashboard.ui;

import org.jspecify.annotations.NullMarked;
