package org.foyer.hut;

import java.util.Set;
import org.foyer.values.LocalName;

/**
 * What a group of guests pays at huts.
 *
 * @param code such as {@code MEMBER}
 * @param categories codes of the membership categories that it holds for; a category that is named nowhere has the first tariff
 */
public record Tariff(String code, LocalName name, Set<String> categories) {

    public Tariff {
        categories = Set.copyOf(categories);
    }
}
