package org.foyer.access;

import java.time.Instant;
import java.util.UUID;
import org.foyer.values.MemberId;

/**
 * Support that sees the portal as a member does, right now.
 *
 * @param supporter who is signed in
 * @param member as whom the portal is seen
 * @param memberName with the number, such as "Ladina Caduff (04172283)"
 * @param until the latest moment of it
 */
public record Impersonation(UUID id, MemberId supporter, MemberId member, String memberName, Instant until) {}
