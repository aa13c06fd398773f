package org.foyer.card;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A card as its carrier sees it.
 *
 * @param standing what it rests on
 * @param validUntil the last day on which it is good, null where it is not good
 * @param code the address for the QR code, null where it is not good
 */
public record CarriedCard(
        Standing standing,
        @Nullable LocalDate validUntil,
        @Nullable String code) {}
