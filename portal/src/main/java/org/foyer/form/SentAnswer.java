package org.foyer.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.foyer.content.LocalText;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A form that somebody filled in and sent.
 *
 * @param reference what the sender was told, to name it by
 * @param form name of the form
 * @param title of the form, as it was
 * @param member who sent it; null for a visitor, or for somebody who is gone
 * @param senderEmail null where a visitor gave none, or a member has none
 * @param language of the sender
 * @param given of the fields that were shown, in their order
 * @param officeType of the office that works on it
 * @param unit where that office is
 * @param deleteOn the day on which it is deleted
 * @param thread the conversation with the office
 * @param version changes with each change
 */
public record SentAnswer(
        UUID id,
        String reference,
        String form,
        FormKind kind,
        LocalText title,
        @Nullable MemberId member,
        String senderName,
        @Nullable String senderEmail,
        Locale language,
        List<Given> given,
        @Nullable String officeType,
        @Nullable UnitId unit,
        AnswerState state,
        @Nullable MemberId assignedTo,
        Instant submittedAt,
        LocalDate deleteOn,
        @Nullable UUID thread,
        int version) {

    public SentAnswer {
        given = List.copyOf(given);
    }
}
