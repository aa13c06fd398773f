/** Small value types that every room may use: pure Java, no framework. */
@NullMarked
package org.foyer.values;

import org.jspecify.annotations.NullMarked;
