package org.foyer.mailing;

import java.time.Instant;
import org.foyer.values.MemberId;

/**
 * Somebody who could not be handed over.
 *
 * @param reason in the service's own words, or {@code bounced}
 * @param since the first run in which it went wrong
 */
public record MailingFailure(MemberId member, String number, String name, String reason, Instant since) {}
