package org.foyer.form;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.foyer.content.ContentNode;
import org.foyer.content.LocalText;
import org.foyer.form.Condition.Test;
import org.foyer.form.Defect.Problem;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one form. A field that makes no sense is asked as a text: better one question too many than one that is lost. */
final class FieldReader {

    private static final int LINE = 200;
    private static final int LINES = 5000;
    private static final int LONGEST = 10_000;
    private static final int LONGEST_NAME = 60;

    private final List<Defect> defects;
    private final Set<String> names = new HashSet<>();

    FieldReader(List<Defect> defects) {
        this.defects = defects;
    }

    Field field(ContentNode item) {
        String name = name(item);
        var kind = kind(item, name);
        var own = kind == FieldKind.OWN ? own(item, name) : null;
        var options = kind.isChosen() ? options(item, name) : List.<Option>of();
        if (kind.isChosen() && options.isEmpty()) {
            tell(Problem.NO_OPTIONS, name, "");
        }
        boolean askable = (kind != FieldKind.OWN || own != null) && (!kind.isChosen() || !options.isEmpty());
        var asked = askable ? kind : FieldKind.TEXT;
        return new Field(
                name,
                asked,
                label(item, name),
                item.text("help"),
                item.flag("required"),
                pattern(item, name),
                item.text("patternMessage"),
                bound(item, "minimum", name, asked),
                bound(item, "maximum", name, asked),
                maxLength(item, own == null ? asked : own.kind()),
                options,
                own,
                condition(item));
    }

    /** Reads when an item is shown; what it names is looked at once all fields are known. */
    @Nullable
    Condition condition(ContentNode item) {
        var field = item.value("showWhenField").map(String::strip);
        if (field.isEmpty()) {
            return null;
        }
        var value = item.value("showWhenValue").map(String::strip).orElse("");
        var word = item.value("showWhenIs");
        var test = word.isEmpty() ? Optional.of(value.isEmpty() ? Test.FILLED : Test.IS) : word.flatMap(Test::named);
        if (test.isEmpty() || (test.get().compares() && value.isEmpty())) {
            tell(Problem.BROKEN_CONDITION, item.value("name").orElse(item.name()), word.orElse(""));
            return null;
        }
        return new Condition(field.get(), test.get(), value);
    }

    private String name(ContentNode item) {
        var written = item.value("name").map(String::strip);
        if (written.isEmpty()) {
            tell(Problem.NAME_MISSING, item.name(), "");
        }
        String name = written.orElse("field-" + item.name());
        name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        if (names.contains(name)) {
            tell(Problem.NAME_TWICE, name, "");
        }
        String free = name;
        for (int next = 2; !names.add(free); next++) {
            free = name + "-" + next;
        }
        return free;
    }

    private FieldKind kind(ContentNode item, String name) {
        String word = item.value("kind").orElse("");
        var kind = FieldKind.named(word);
        if (kind.isEmpty()) {
            tell(Problem.UNKNOWN_KIND, name, word);
        }
        return kind.orElse(FieldKind.TEXT);
    }

    private LocalText label(ContentNode item, String name) {
        var label = item.text("label");
        if (label.isEmpty()) {
            tell(Problem.LABEL_MISSING, name, "");
            return Wording.plain(name);
        }
        return label;
    }

    private @Nullable OwnData own(ContentNode item, String name) {
        String word = item.value("own").orElse("");
        var own = OwnData.named(word);
        if (own.isEmpty()) {
            tell(Problem.UNKNOWN_OWN_DATA, name, word);
        }
        return own.orElse(null);
    }

    private List<Option> options(ContentNode item, String name) {
        var options = new LinkedHashMap<String, Option>();
        for (ContentNode each : item.items("options")) {
            var label = each.text("label");
            String value = each.value("value").map(Values::line).orElse(label.in(Locale.GERMAN));
            if (value.isEmpty()) {
                continue;
            }
            var option = new Option(value, label.isEmpty() ? Wording.plain(value) : label);
            if (options.putIfAbsent(value, option) != null) {
                tell(Problem.OPTION_TWICE, name, value);
            }
        }
        return List.copyOf(options.values());
    }

    private @Nullable String pattern(ContentNode item, String name) {
        var written = item.value("pattern");
        if (written.isPresent() && written.flatMap(TextPattern::of).isEmpty()) {
            tell(Problem.BROKEN_PATTERN, name, written.get());
            return null;
        }
        return written.orElse(null);
    }

    private @Nullable String bound(ContentNode item, String property, String name, FieldKind kind) {
        var written = item.value(property);
        var read = switch (kind) {
            case NUMBER ->
                written.flatMap(Values::number)
                        .map(number -> number.stripTrailingZeros().toPlainString());
            case DATE -> written.flatMap(Values::day).map(Object::toString);
            default -> Optional.<String>empty();
        };
        if (written.isPresent() && read.isEmpty()) {
            tell(Problem.BROKEN_BOUND, name, written.get());
        }
        return read.orElse(null);
    }

    private static int maxLength(ContentNode item, FieldKind kind) {
        int usual = kind == FieldKind.TEXTAREA ? LINES : LINE;
        long asked = item.number("maxLength").orElse(usual);
        return asked < 1 ? usual : (int) Math.min(asked, LONGEST);
    }

    private void tell(Problem problem, String field, String detail) {
        defects.add(new Defect(problem, field, detail));
    }
}
