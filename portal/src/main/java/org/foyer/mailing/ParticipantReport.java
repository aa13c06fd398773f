package org.foyer.mailing;

import java.util.List;

/**
 * What a run changed among the participants of a survey.
 *
 * @param kept participants who agree no longer but have answered: they stay, for otherwise they could answer again
 */
public record ParticipantReport(int added, int removed, int kept, List<NotTaken> notTaken) {

    public ParticipantReport {
        notTaken = List.copyOf(notTaken);
    }
}
