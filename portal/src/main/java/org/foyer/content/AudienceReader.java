package org.foyer.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foyer.access.Audience;
import org.foyer.access.Audience.Line;
import org.foyer.access.Audience.Who;
import org.jspecify.annotations.Nullable;

/**
 * Reads whom a node is meant for: from the list that editors fill in line by line, or from words such as {@code members} or
 * {@code office:PRESIDENT@SECTION & language:fr}. A line that cannot be understood is meant for nobody, and is told.
 */
final class AudienceReader {

    private static final String PROPERTY = "audience";
    private static final List<String> PARTS = List.of("category", "unit", "office", "level", "group", "language");

    private final List<String> notUnderstood = new ArrayList<>();

    /** Whether the node says anything about whom it is meant for. */
    static boolean isSaid(ContentNode node) {
        return node.isUnreadable(PROPERTY)
                ? !node.isEmptyList(PROPERTY)
                : node.value(PROPERTY).isPresent();
    }

    /** Whom the node is meant for. */
    Audience read(ContentNode node) {
        var lines = new ArrayList<Line>();
        node.items(PROPERTY)
                .forEach(item -> add(lines, line(item), item.value("who").orElse("…")));
        node.values(PROPERTY).forEach(words -> add(lines, line(words), words));
        return new Audience(lines);
    }

    /** The words that were not understood so far. */
    List<String> notUnderstood() {
        return List.copyOf(notUnderstood);
    }

    private void add(List<Line> lines, Optional<Line> line, String words) {
        line.ifPresentOrElse(lines::add, () -> notUnderstood.add(words));
    }

    private static Optional<Line> line(ContentNode item) {
        // a part that says something unreadable must not widen the line
        return item.value("who")
                .filter(who -> PARTS.stream().noneMatch(item::isUnreadable))
                .flatMap(AudienceReader::who)
                .map(who -> new Line(
                        who,
                        value(item, "category"),
                        value(item, "unit"),
                        value(item, "office"),
                        value(item, "level"),
                        value(item, "group"),
                        value(item, "language")));
    }

    private static @Nullable String value(ContentNode item, String property) {
        return item.value(property).map(String::strip).orElse(null);
    }

    private static Optional<Line> line(String words) {
        var line = new Words();
        for (String word : words.split("&", -1)) {
            if (!line.take(word.strip())) {
                return Optional.empty();
            }
        }
        return Optional.of(line.line());
    }

    private static Optional<Who> who(String word) {
        return switch (word.strip().toLowerCase(Locale.ROOT)) {
            case "everyone" -> Optional.of(Who.EVERYONE);
            case "members", "member" -> Optional.of(Who.MEMBERS);
            case "officials", "official" -> Optional.of(Who.OFFICIALS);
            default -> Optional.empty();
        };
    }

    /** A line that is put together word by word. */
    private static final class Words {

        private @Nullable Who who;
        private @Nullable String category;
        private @Nullable String unit;
        private @Nullable String office;
        private @Nullable String level;
        private @Nullable String group;
        private @Nullable String language;

        boolean take(String word) {
            var named = who(word);
            if (named.isPresent()) {
                who = named.get();
                return true;
            }
            int colon = word.indexOf(':');
            String value = word.substring(colon + 1).strip();
            if (colon < 0 || value.isEmpty()) {
                return false;
            }
            switch (word.substring(0, colon)) {
                case "category" -> category = value;
                case "unit", "section" -> unit = value;
                case "office" -> takeOffice(value);
                case "level" -> level = value;
                case "group" -> group = value;
                case "language" -> language = value;
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void takeOffice(String value) {
            int at = value.indexOf('@');
            office = at < 0 ? value : value.substring(0, at);
            if (at >= 0) {
                level = value.substring(at + 1);
            }
        }

        Line line() {
            return new Line(who == null ? Who.MEMBERS : who, category, unit, office, level, group, language);
        }
    }
}
