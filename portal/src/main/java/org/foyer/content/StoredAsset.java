package org.foyer.content;

import java.time.Instant;

/**
 * A picture or file as it was last fetched.
 *
 * @param mediaType by its bytes
 * @param version what the content management system said of its state then; empty where a text only named it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoredAsset(String id, String name, String mediaType, byte[] bytes, String version, Instant fetchedAt) {}
