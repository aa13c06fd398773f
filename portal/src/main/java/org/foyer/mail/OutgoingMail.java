package org.foyer.mail;

import java.util.Locale;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/** A mail as it waits in the database, with the house style around its words. */
record OutgoingMail(
        UUID id,
        @Nullable MemberId member,
        String recipient,
        Locale language,
        String subject,
        String text,
        String html,
        int attempts,
        Mail.@Nullable Sender sender,
        @Nullable UUID letter) {}
