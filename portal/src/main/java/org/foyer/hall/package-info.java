/**
 * The hall of an assembly as its chair sees it: the live board, the projector, the sealed numbers and what is taken along; see
 * docs/decisions/0230-a-board-that-hears-of-news.md.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "assembly",
            "audit",
            "card",
            "door",
            "mail",
            "member",
            "sheet",
            "values",
            "voting",
            "widgets"
        })
@NullMarked
package org.foyer.hall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
