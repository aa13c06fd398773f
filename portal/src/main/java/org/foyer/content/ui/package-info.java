/** What editors see of content, and how content is shown. */
@NullMarked
package org.foyer.content.ui;

import org.jspecify.annotations.NullMarked;
