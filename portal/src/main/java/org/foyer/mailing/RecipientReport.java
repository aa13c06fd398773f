package org.foyer.mailing;

import java.util.List;

/**
 * What a run changed in a group of recipients.
 *
 * @param unsubscribed addresses that signed off at CleverReach itself; they stay as they are, and the portal should take
 *     the consent back
 * @param agreedAgain addresses that signed off there and agreed anew in the portal afterwards; the next run adds them
 * @param notTaken addresses that CleverReach did not take
 */
public record RecipientReport(
        int added,
        int updated,
        int removed,
        List<String> unsubscribed,
        List<String> agreedAgain,
        List<NotTaken> notTaken) {

    public RecipientReport {
        unsubscribed = List.copyOf(unsubscribed);
        agreedAgain = List.copyOf(agreedAgain);
        notTaken = List.copyOf(notTaken);
    }

    /** Numbers only. */
    @Override
    public String toString() {
        return "added %d, updated %d, removed %d, unsubscribed %d, not taken %d"
                .formatted(added, updated, removed, unsubscribed.size(), notTaken.size());
    }
}
