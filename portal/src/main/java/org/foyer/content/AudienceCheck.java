package org.foyer.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foyer.access.Audience;
import org.foyer.access.Audience.Kind;
import org.foyer.access.KnownNames;
import org.foyer.values.Languages;
import org.springframework.stereotype.Component;

/** Finds audiences that nobody is in, for want of a word or by a wrong one. */
@Component
class AudienceCheck {

    private static final Set<String> LEVELS = Set.of("NATIONAL", "REGION", "SECTION", "LOCAL_GROUP");

    private final KnownNames names;

    AudienceCheck(KnownNames names) {
        this.names = names;
    }

    /** What an audience may name. */
    Map<Kind, Set<String>> known() {
        var known = new EnumMap<Kind, Set<String>>(Kind.class);
        known.put(Kind.CATEGORY, codes(names.categories()));
        known.put(Kind.OFFICE, codes(names.offices()));
        known.put(
                Kind.UNIT, names.units().stream().map(KnownNames.Unit::number).collect(Collectors.toUnmodifiableSet()));
        known.put(Kind.LEVEL, LEVELS);
        known.put(
                Kind.LANGUAGE, Languages.ALL.stream().map(Locale::getLanguage).collect(Collectors.toUnmodifiableSet()));
        return known;
    }

    void check(Holding holding, Map<Kind, Set<String>> known, ContentReport.Notes notes) {
        if (!AudienceReader.isSaid(holding.node())) {
            notes.add(Finding.Kind.NO_AUDIENCE, "");
        }
        Tree.walk(holding.node(), part -> {
            var reader = new AudienceReader();
            check(reader.read(part), known, notes);
            reader.notUnderstood().forEach(words -> notes.add(Finding.Kind.AUDIENCE_GARBLED, words));
        });
    }

    private static void check(Audience audience, Map<Kind, Set<String>> known, ContentReport.Notes notes) {
        for (Audience.Line line : audience.lines()) {
            for (Audience.Part part : line.parts()) {
                if (!known.getOrDefault(part.kind(), Set.of()).contains(part.value())) {
                    notes.add(
                            Finding.Kind.AUDIENCE_UNKNOWN,
                            part.kind().name().toLowerCase(Locale.ROOT) + ": " + part.value());
                }
            }
        }
    }

    private static Set<String> codes(List<KnownNames.Named> named) {
        return named.stream().map(KnownNames.Named::code).collect(Collectors.toUnmodifiableSet());
    }
}
