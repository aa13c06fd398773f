package org.foyer.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foyer.audit.Change.FieldChange;
import org.foyer.values.Languages;
import org.foyer.values.LocalNames;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells changes in words: no column names, no codes, dates as one writes them. */
@Component
public class ChangeWords {

    /** Columns whose values are codes with a name in the bundle. */
    private static final Set<String> CODES = Set.of("gender", "kind", "visibility", "field", "delivery", "state");

    private static final Set<String> REFERENCES =
            Set.of("member_id", "unit_id", "parent_id", "owner_id", "category", "office_type", "magazine");

    private final Texts texts;
    private final Languages languages;
    private final References references;
    private final LocalNames localNames;
    private final ZoneId zone;

    ChangeWords(Texts texts, Languages languages, References references, LocalNames localNames, Clock clock) {
        this.texts = texts;
        this.languages = languages;
        this.references = references;
        this.localNames = localNames;
        this.zone = clock.getZone();
    }

    /** One changed field; an empty string where there was or is no value. */
    public record Line(String field, String from, String to) {}

    /** What kind of thing changed and how, such as "Address: added". */
    public String what(Change change, Locale locale) {
        return texts.get(
                locale,
                "audit.operation." + change.operation().name().toLowerCase(Locale.ROOT),
                entity(change.entity(), locale));
    }

    /** Who did it, as a member reads it: they themselves, the office, an import. Names of officials are not told. */
    public String who(Change change, @Nullable MemberId reader, Locale locale) {
        if (reader != null && reader.equals(change.actorMember())) {
            return texts.get(locale, "audit.who.me");
        }
        return texts.get(locale, whoKey(change));
    }

    private static String whoKey(Change change) {
        String channel = change.channel();
        if (channel.equals("support")) {
            return "audit.who.support";
        }
        if (change.actorMember() != null) {
            return "audit.who.office";
        }
        return switch (channel) {
            case "import" -> "audit.who.import";
            case "job", "api", "sample", "mailing" -> "audit.who." + channel;
            default -> "audit.who.office";
        };
    }

    /** Who did it, by name, for those who search the log; empty where the portal itself did it. */
    public Optional<String> actor(Change change) {
        return Optional.of(change.actor())
                .filter(name -> !name.equals(Actor.PORTAL))
                .map(name -> name.startsWith("sql:") ? name.substring("sql:".length()) : name);
    }

    /** Through what it came, such as "import". */
    public String channel(String channel, Locale locale) {
        String key = "audit.channel." + channel;
        return texts.has(locale, key) ? texts.get(locale, key) : channel;
    }

    /** When, to the minute. */
    public String when(Change change, Locale locale) {
        return dateTime(locale).format(change.at().atZone(zone));
    }

    /** The changed fields that mean something to a person; the technical ones are left out. */
    public List<Line> lines(Change change, Locale locale) {
        return change.fields().stream()
                .filter(field -> knows(change.entity(), field.field(), locale))
                .map(field -> line(change.entity(), field, locale))
                .toList();
    }

    /** A changed field as one line, such as "Town: Bern → Basel". */
    public String told(Line line, Locale locale) {
        if (line.from().isEmpty()) {
            return texts.get(locale, "audit.line.new", line.field(), line.to());
        }
        String to = line.to().isEmpty() ? texts.get(locale, "audit.value.none") : line.to();
        return texts.get(locale, "audit.line", line.field(), line.from(), to);
    }

    /** What a table holds, such as "Address"; its name where there is no word for it. */
    public String entity(String entity, Locale locale) {
        String key = "audit.entity." + entity;
        return texts.has(locale, key) ? texts.get(locale, key) : entity;
    }

    /** Whether there is a word for what a table holds. */
    public boolean knowsEntity(String entity, Locale locale) {
        return texts.has(locale, "audit.entity." + entity);
    }

    /** Whether there is a word for the field. */
    public boolean knows(String entity, String field, Locale locale) {
        return texts.has(locale, fieldKey(entity, field));
    }

    /** The name of a field, such as "Street"; its column where there is no word for it. */
    public String field(String entity, String field, Locale locale) {
        return knows(entity, field, locale) ? texts.get(locale, fieldKey(entity, field)) : field;
    }

    /** A value as a person reads it, an empty string where there is none. */
    public String value(String field, @Nullable String value, Locale locale) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        if (value.equals("true") || value.equals("false")) {
            return texts.get(locale, "audit.value." + value);
        }
        if (CODES.contains(field)) {
            String key = "audit.value." + field + "." + value.toLowerCase(Locale.ROOT);
            return texts.has(locale, key) ? texts.get(locale, key) : value;
        }
        if (REFERENCES.contains(field)) {
            return references.nameOf(field, value, locale).orElse(value);
        }
        return switch (field) {
            case "name" -> inLanguages(value, locale);
            case "language" -> Locale.of(value).getDisplayLanguage(locale);
            case "country" -> Locale.of("", value).getDisplayCountry(locale);
            default -> dated(value, locale).orElse(value);
        };
    }

    private Line line(String entity, FieldChange change, Locale locale) {
        return new Line(
                field(entity, change.field(), locale),
                value(change.field(), change.from(), locale),
                value(change.field(), change.to(), locale));
    }

    /** Fields that several tables share have one word. */
    private static String fieldKey(String entity, String field) {
        return switch (field) {
            case "member_id", "visibility", "from_date", "to_date", "unit_id", "language" -> "audit.field." + field;
            default -> "audit.field." + entity + "." + field;
        };
    }

    /** A name in the languages of the association, such as "German: Sektion Aarewald, French: Section Aarewald". */
    private String inLanguages(String names, Locale locale) {
        if (!names.startsWith("{")) {
            return names;
        }
        return localNames.read(names).byLanguage().entrySet().stream()
                .map(name -> texts.get(
                        locale, "audit.line.new", Locale.of(name.getKey()).getDisplayLanguage(locale), name.getValue()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Optional<String> dated(String value, Locale locale) {
        if (!value.matches("\\d{4}-\\d{2}-\\d{2}([T ].*)?")) {
            return Optional.empty();
        }
        try {
            if (value.length() == 10) {
                return Optional.of(date(locale).format(LocalDate.parse(value)));
            }
            TemporalAccessor time =
                    OffsetDateTime.parse(value.replace(' ', 'T')).atZoneSameInstant(zone);
            return Optional.of(dateTime(locale).format(time));
        } catch (DateTimeParseException onlyLooksLikeOne) {
            return Optional.empty();
        }
    }

    private DateTimeFormatter date(Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(languages.formatting(locale));
    }

    private DateTimeFormatter dateTime(Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(languages.formatting(locale));
    }
}
