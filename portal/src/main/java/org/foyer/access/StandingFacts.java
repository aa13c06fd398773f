package org.foyer.access;

import java.time.LocalDate;
import org.foyer.values.MemberId;

/** The facts that an audience is decided on; the room that keeps members, units and offices implements it. */
public interface StandingFacts {

    /** How the member stands on the day. */
    Standing of(MemberId member, LocalDate day);
}
