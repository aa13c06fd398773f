package org.foyer.calendar;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes place, as calendars understand it.
 *
 * @param uid never changes, so that a later file replaces an earlier one
 * @param sequence rises with each change, from 0
 * @param stamp when this was so; the time of the last change keeps a file equal to itself until something changes
 * @param end null where nobody said
 * @param place empty where nobody said
 * @param description plain text; lines are kept
 * @param url a page that tells more
 * @param off whether it does not take place
 */
public record CalendarEntry(
        String uid,
        int sequence,
        Instant stamp,
        Instant start,
        @Nullable Instant end,
        String summary,
        String place,
        String description,
        String url,
        Locale language,
        boolean off) {}
