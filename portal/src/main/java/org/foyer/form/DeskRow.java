package org.foyer.form;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer in the list of an official.
 *
 * @param title of the form, in the reader's language
 * @param sender who sent it
 * @param assigned the name of who works on it; null for nobody
 * @param mine whether that is the signed-in person
 * @param files how many came along
 * @param undelivered whether it could not be handed to the association's own system
 * @param version as it was read
 */
public record DeskRow(
        UUID id,
        String title,
        String sender,
        Instant submittedAt,
        AnswerState state,
        @Nullable String assigned,
        boolean mine,
        int files,
        boolean undelivered,
        int version) {}
