package org.foyer.audit;

import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in a transaction, as the change log keeps it.
 *
 * @param name what the log shows, such as a person's name and number or "import navision"
 * @param member the member that acts, if it is one; for support in the name of a member, the supporter
 * @param channel through what: portal, support, import, api, job, sample, crm
 */
public record Actor(String name, @Nullable MemberId member, String channel) {

    static final String PORTAL = "foyer";

    /** The portal itself, acting for nobody in particular. */
    public static Actor system(String channel) {
        return new Actor(PORTAL, null, channel);
    }
}
