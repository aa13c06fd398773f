package org.foyer.access;

import org.foyer.values.MemberId;

/**
 * The signed-in person.
 *
 * @param id the member that the account belongs to
 * @param subject the immutable id of the account at the identity provider
 * @param name what others see, such as "Ladina Caduff (04172283)"
 */
public record Person(MemberId id, String subject, String name) {}
