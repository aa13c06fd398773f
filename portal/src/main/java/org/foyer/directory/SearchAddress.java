package org.foyer.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A search as the parameters of its address, so that it can be kept and sent. What an address says wrongly is left out. */
public final class SearchAddress {

    private static final String TEXT = "q";
    private static final String UNIT = "unit";
    private static final String NEAR = "near";
    private static final String KILOMETRES = "km";
    private static final String ON = "on";
    private static final int MOST_VALUES = 50;

    private SearchAddress() {}

    /** @param country in which postcodes lie */
    public static Search read(Map<String, List<String>> parameters, String country) {
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        for (var facet : Facet.values()) {
            var values = parameters.getOrDefault(name(facet), List.of()).stream()
                    .limit(MOST_VALUES)
                    .toList();
            if (!values.isEmpty()) {
                chosen.put(facet, Set.copyOf(values));
            }
        }
        return new Search(
                first(parameters, TEXT).orElse(""),
                chosen,
                first(parameters, UNIT).orElse(null),
                near(parameters, country).orElse(null),
                day(first(parameters, ON).orElse("")));
    }

    private static Optional<Search.Near> near(Map<String, List<String>> parameters, String country) {
        return first(parameters, NEAR).flatMap(postcode -> {
            try {
                var kilometres = Integer.parseInt(first(parameters, KILOMETRES).orElse("25"));
                return Optional.of(new Search.Near(country, postcode, kilometres));
            } catch (IllegalArgumentException noCircle) {
                return Optional.empty();
            }
        });
    }

    private static Optional<String> first(Map<String, List<String>> parameters, String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst();
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    /** The parameters that lead to the search; none for everybody. */
    public static Map<String, List<String>> of(Search search) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!search.text().isBlank()) {
            parameters.put(TEXT, List.of(search.text().strip()));
        }
        for (var facet : Facet.values()) {
            if (!search.of(facet).isEmpty()) {
                parameters.put(name(facet), List.copyOf(new TreeSet<>(search.of(facet))));
            }
        }
        if (search.unit() != null) {
            parameters.put(UNIT, List.of(search.unit()));
        }
        var near = search.near();
        if (near != null) {
            parameters.put(NEAR, List.of(near.postcode()));
            parameters.put(KILOMETRES, List.of(Integer.toString(near.kilometres())));
        }
        if (search.on() != null) {
            parameters.put(ON, List.of(search.on().toString()));
        }
        return parameters;
    }

    private static String name(Facet facet) {
        return facet.name().toLowerCase(Locale.ROOT);
    }
}
