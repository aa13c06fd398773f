package org.foyer.assembly;

import org.foyer.values.MemberId;

/** A member of a unit who may sit in one of its seats. */
public record SeatCandidate(MemberId member, String number, String name) {}
