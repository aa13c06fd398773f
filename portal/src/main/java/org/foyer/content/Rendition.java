package org.foyer.content;

/**
 * A picture or file at one width.
 *
 * @param tag changes with the bytes
 * @param isStale whether a newer state exists that could not be had
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Rendition(String name, String mediaType, byte[] bytes, String tag, boolean isStale) {}
