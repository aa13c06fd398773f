package org.foyer.access;

import java.util.Locale;
import java.util.function.BiPredicate;

/**
 * A path that visitors may request only where there is something for them; everywhere else they are led to the sign-in, whether there
 * is something for others or nothing at all. A room contributes it as a bean.
 *
 * @param pattern such as {@code /pages/**}
 * @param open tells for a path, such as {@code /pages/huts}, and the language of the visitor, whether it is for them
 */
public record GuestPath(String pattern, BiPredicate<String, Locale> open) {}
