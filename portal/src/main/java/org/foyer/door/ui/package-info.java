/** The pages of doors, for officials. */
@NullMarked
package org.foyer.door.ui;

import org.jspecify.annotations.NullMarked;
