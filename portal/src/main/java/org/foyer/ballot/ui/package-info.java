/** The page on which an official connects an assembly with OpenSlides. */
@NullMarked
package org.foyer.ballot.ui;

import org.jspecify.annotations.NullMarked;
