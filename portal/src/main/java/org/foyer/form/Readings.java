package org.foyer.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.foyer.content.LocalText;
import org.foyer.member.EmailAddresses;
import org.foyer.member.PhoneNumbers;
import org.foyer.values.Languages;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was typed in one field as what it means, or tells what is wrong with it. */
@Component
class Readings {

    static final String PATTERN = "form.field.pattern";

    private final EmailAddresses emails;
    private final PhoneNumbers phones;
    private final Texts texts;
    private final Languages languages;

    Readings(EmailAddresses emails, PhoneNumbers phones, Texts texts, Languages languages) {
        this.emails = emails;
        this.phones = phones;
        this.texts = texts;
        this.languages = languages;
    }

    /** What came out. */
    sealed interface Reading {}

    /** Something that can be kept; an empty field has no values. */
    record Read(List<String> values, LocalText words) implements Reading {}

    /** Something that cannot; the key of the sentence that says so, with what it names. */
    record Wrong(String key, Object detail) implements Reading {}

    Reading read(Field field, List<String> typed, Locale reader) {
        var filled = typed.stream()
                .map(field.takes() == FieldKind.TEXTAREA ? Values::lines : Values::line)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        if (filled.isEmpty()) {
            return field.required() ? new Wrong(missing(field), "") : nothing(field);
        }
        return switch (field.takes()) {
            case TEXT, TEXTAREA, OWN -> text(field, filled.getFirst(), reader);
            case EMAIL -> email(field, filled.getFirst(), reader);
            case PHONE -> phone(field, filled.getFirst(), reader);
            case NUMBER -> number(field, filled.getFirst(), reader);
            case DATE -> day(field, filled.getFirst(), reader);
            case CHOICE -> filled.size() > 1 ? new Wrong("form.field.option", "") : chosen(field, filled);
            case SEVERAL -> chosen(field, filled);
            case YESNO, CONSENT -> yes(field, filled.getFirst());
            case FILE -> new Read(typed, Wording.in(reader, String.join(", ", typed)));
        };
    }

    private static String missing(Field field) {
        return switch (field.takes()) {
            case CHOICE, SEVERAL, YESNO -> "form.field.missing.choice";
            case CONSENT -> "form.field.missing.consent";
            case FILE -> "form.field.missing.file";
            default -> "form.field.missing";
        };
    }

    private Reading nothing(Field field) {
        return field.takes() == FieldKind.CONSENT ? said(false) : new Read(List.of(), LocalText.NONE);
    }

    private static Reading text(Field field, String text, Locale reader) {
        return fitting(field, text, text, reader);
    }

    private static Reading fitting(Field field, String typed, String kept, Locale reader) {
        if (typed.codePointCount(0, typed.length()) > field.maxLength()) {
            return new Wrong("form.field.long", field.maxLength());
        }
        @Nullable String pattern = field.pattern();
        boolean fits = pattern == null
                || TextPattern.of(pattern).filter(it -> !it.fits(typed)).isEmpty();
        return fits ? new Read(List.of(kept), Wording.in(reader, kept)) : new Wrong(PATTERN, "");
    }

    private Reading email(Field field, String typed, Locale reader) {
        return emails.read(typed)
                .map(address -> fitting(field, typed, address, reader))
                .orElseGet(() -> new Wrong("form.field.email", ""));
    }

    private Reading phone(Field field, String typed, Locale reader) {
        return phones.number(typed)
                .<Reading>map(number -> new Read(List.of(number), Wording.in(reader, phones.shown(number))))
                .orElseGet(() -> new Wrong("form.field.phone", ""));
    }

    private static Reading number(Field field, String typed, Locale reader) {
        return Values.number(typed)
                .map(number -> {
                    var lowest = field.minimum();
                    if (lowest != null && number.compareTo(new BigDecimal(lowest)) < 0) {
                        return new Wrong("form.field.min", lowest);
                    }
                    var highest = field.maximum();
                    if (highest != null && number.compareTo(new BigDecimal(highest)) > 0) {
                        return new Wrong("form.field.max", highest);
                    }
                    String plain = number.toPlainString();
                    return fitting(field, plain, plain, reader);
                })
                .orElseGet(() -> new Wrong("form.field.number", ""));
    }

    private Reading day(Field field, String typed, Locale reader) {
        return Values.day(typed)
                .<Reading>map(day -> {
                    var first = field.minimum();
                    if (first != null && day.isBefore(LocalDate.parse(first))) {
                        return new Wrong("form.field.early", written(LocalDate.parse(first), reader));
                    }
                    var last = field.maximum();
                    if (last != null && day.isAfter(LocalDate.parse(last))) {
                        return new Wrong("form.field.late", written(LocalDate.parse(last), reader));
                    }
                    return new Read(List.of(day.toString()), Wording.each(language -> written(day, language)));
                })
                .orElseGet(() -> new Wrong("form.field.date", ""));
    }

    private String written(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(languages.formatting(language))
                .format(day);
    }

    private static Reading chosen(Field field, List<String> values) {
        var options = field.options().stream()
                .filter(option -> values.contains(option.value()))
                .toList();
        return options.size() < values.size()
                ? new Wrong("form.field.option", "")
                : new Read(
                        options.stream().map(Option::value).toList(),
                        Wording.each(language -> String.join(
                                ", ",
                                options.stream()
                                        .map(option -> option.label().in(language))
                                        .toList())));
    }

    private Reading yes(Field field, String word) {
        return Values.yes(word)
                .map(yes -> field.takes() == FieldKind.CONSENT && field.required() && !yes
                        ? new Wrong("form.field.missing.consent", "")
                        : said(yes))
                .orElseGet(() -> new Wrong("form.field.option", ""));
    }

    private Reading said(boolean yes) {
        return new Read(
                List.of(Boolean.toString(yes)),
                Wording.each(language -> texts.get(language, yes ? "form.field.yes" : "form.field.no")));
    }
}
