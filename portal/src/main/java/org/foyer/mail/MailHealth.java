package org.foyer.mail;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Shows operators how the mail queue stands. The portal works without a mail server, so this is never a reason to take a
 * node out of service; mails that failed for good stay counted until somebody has dealt with their rows.
 */
@Component("outgoingMail")
class MailHealth implements HealthIndicator {

    private final OutgoingMails mails;

    MailHealth(OutgoingMails mails) {
        this.mails = mails;
    }

    @Override
    public Health health() {
        var standing = mails.standing();
        var health = Health.up().withDetail("waiting", standing.waiting()).withDetail("failed", standing.failed());
        if (standing.oldestWaiting() != null) {
            health.withDetail("oldestWaiting", standing.oldestWaiting().toString());
        }
        return health.build();
    }
}
