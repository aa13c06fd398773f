/** Checks of the house style: contrast, pictures that exist, files that stay small, five languages alike. */
@NullMarked
package org.foyer.theme;

import org.jspecify.annotations.NullMarked;
