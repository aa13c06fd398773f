/** The pages of assemblies, for officials and for members. */
@NullMarked
package org.foyer.assembly.ui;

import org.jspecify.annotations.NullMarked;
