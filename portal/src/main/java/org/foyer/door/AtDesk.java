package org.foyer.door;

import org.foyer.assembly.Assembly;

/** A desk that was let in, and the assembly that it works for: the only one that it hears of. */
record AtDesk(Desk desk, Assembly assembly) {}
