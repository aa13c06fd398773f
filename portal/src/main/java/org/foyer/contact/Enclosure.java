package org.foyer.contact;

import java.util.UUID;

/**
 * A file that came with a message.
 *
 * @param size in bytes
 */
public record Enclosure(UUID id, String name, long size) {}
