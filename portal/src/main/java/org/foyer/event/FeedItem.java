package org.foyer.event;

import java.time.Instant;

/**
 * One thing in a feed.
 *
 * @param id never changes
 * @param summary plain text
 * @param link the page that tells more
 * @param updated when it was changed last
 */
record FeedItem(String id, String title, String summary, String link, Instant updated) {}
