/**
 * The door of an assembly: desks, the chained log of what happens at them, and who is in the room; see
 * docs/decisions/0201-the-log-of-the-door.md.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "assembly",
            "audit",
            "card",
            "mail",
            "member",
            "sheet",
            "values",
            "voting",
            "widgets"
        })
@NullMarked
package org.foyer.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
