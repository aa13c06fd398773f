/**
 * Assemblies of units: their rules, their rolls, delegates, proxies and guests; see
 * docs/decisions/0200-the-rooms-of-an-assembly.md.
 */
@ApplicationModule(
        allowedDependencies = {
            "access",
            "account",
            "audit",
            "calendar",
            "card",
            "mail",
            "member",
            "sheet",
            "values",
            "voting",
            "widgets"
        })
@NullMarked
package org.foyer.assembly;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
