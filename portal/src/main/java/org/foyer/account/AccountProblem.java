package org.foyer.account;

import java.time.Instant;
import org.foyer.values.MemberId;

/**
 * A member whose account a human has to look at.
 *
 * @param code the message key behind {@code accounts.problem.}
 */
public record AccountProblem(MemberId member, String number, String name, String code, Instant since) {}
