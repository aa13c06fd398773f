package org.foyer.cms;

import java.util.List;

/** Something that has to hold in a light module. */
interface Rule {

    /** What in the module breaks the rule. */
    List<Finding> check(LightModule module);
}
