package org.foyer.assembly;

import java.util.Locale;
import java.util.Optional;
import org.foyer.access.Permission;

/**
 * What another page or room lets an official do with an assembly; a bean of that room. The page of the assembly shows those that the
 * official may, ordered by {@code @Order}: 100 rules, 200 desks, 300 delegates, 400 proxies, 500 guests, 600 the chair's board.
 */
public interface AssemblyAction {

    /** Who it is shown to: {@code RUN_ASSEMBLY} or {@code CHAIR_ASSEMBLY} in the unit. Where it leads asks again. */
    default Permission permission() {
        return Permission.RUN_ASSEMBLY;
    }

    /** Where it is done; empty where this assembly has no use for it. Asked only for those who may. */
    Optional<Way> about(Assembly assembly, Locale locale);

    /**
     * A link to where it is done.
     *
     * @param icon of the house style
     * @param label key of the words on it
     * @param address within the portal, such as {@code assembly/<id>/rules}
     * @param fact what stands there now, in the language asked for, such as "4 desks, 3 connected"; empty for none
     */
    record Way(String icon, String label, String address, String fact) {}
}
