package org.foyer.form;

import java.util.UUID;

/**
 * Somebody sent a form. It is published in the transaction that stores the answer: an {@code @EventListener} takes part in it, and
 * what it throws undoes all of it.
 */
public record AnswerSubmitted(UUID answerId) {}
