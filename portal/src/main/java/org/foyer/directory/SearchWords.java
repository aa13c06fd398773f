package org.foyer.directory;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;

/** A search in words: data by its own name, the rest in the portal's words. */
@Component
public class SearchWords {

    private final People people;
    private final Texts texts;
    private final Languages languages;

    SearchWords(People people, Texts texts, Languages languages) {
        this.people = people;
        this.texts = texts;
        this.languages = languages;
    }

    /**
     * Something that narrows a search.
     *
     * @param label what it is called
     * @param without the search without it
     */
    public record Choice(String label, Search without) {}

    /** What a value of a facet is called. */
    public String name(Facet facet, Counts.Value value, Locale reader) {
        return switch (facet) {
            case LEVEL -> texts.get(reader, "directory.level." + value.code().toLowerCase(Locale.ROOT));
            case KIND -> kind(value.code(), reader);
            case LANGUAGE -> Languages.ownName(Locale.of(value.code()));
            case OFFICE, THEME -> value.name().isEmpty() ? value.code() : value.name();
        };
    }

    /** What a kind of unit is called. */
    public String kind(String code, Locale reader) {
        return texts.get(reader, "directory.kind." + code.toLowerCase(Locale.ROOT));
    }

    /** All that narrows a search beside its text. */
    public List<Choice> choices(Search search, Counts counts, Locale reader) {
        List<Choice> choices = new ArrayList<>();
        for (var facet : Facet.values()) {
            counts.of(facet).stream()
                    .filter(value -> search.of(facet).contains(value.code()))
                    .map(value -> new Choice(name(facet, value, reader), search.without(facet, value.code())))
                    .forEach(choices::add);
        }
        if (search.unit() != null) {
            choices.add(new Choice(people.unitName(search.unit(), reader), search.withUnit(null)));
        }
        var near = search.near();
        if (near != null) {
            choices.add(new Choice(
                    texts.get(reader, "directory.choice.near", near.postcode(), near.kilometres()),
                    search.withNear(null)));
        }
        var day = search.on();
        if (day != null) {
            var written = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(languages.formatting(reader))
                    .format(day);
            choices.add(new Choice(texts.get(reader, "directory.choice.on", written), search.withDay(null)));
        }
        return choices;
    }

    /** The whole search in one line; the name of the directory where it asks for everybody. */
    public String line(Search search, Counts counts, Locale reader) {
        var text = search.text().strip();
        var said = Stream.concat(
                        text.isEmpty() ? Stream.empty() : Stream.of(text),
                        choices(search, counts, reader).stream().map(Choice::label))
                .collect(Collectors.joining(", "));
        var directory = texts.get(reader, "directory.title");
        return said.isEmpty() ? directory : directory + ": " + said;
    }
}
