package org.foyer.form;

import java.util.UUID;

/**
 * A file that came with an answer.
 *
 * @param field where it was chosen
 * @param size in bytes
 */
public record AnswerFile(UUID id, String field, String name, long size) {}
