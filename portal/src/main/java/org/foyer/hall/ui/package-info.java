@NullMarked
package org.foyer.hall.ui;

import org.jspecify.annotations.NullMarked;
