package org.foyer.card;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cards that go out together.
 *
 * @param address the lines of the address, null for whoever prints at home
 */
record CardLetter(@Nullable List<String> address, List<CarriedCard> cards) {}
