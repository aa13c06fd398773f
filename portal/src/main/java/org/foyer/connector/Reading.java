package org.foyer.connector;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foyer.connector.CrmSource.UnreadableValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the fields of one record and keeps what it could not understand. */
final class Reading {

    /** How systems based on MySQL write «no date». */
    private static final Set<String> NO_DATE = Set.of("0000-00-00", "0000-00-00 00:00:00");

    private final List<UnreadableValue> unreadable = new ArrayList<>();

    /** The text of a field, stripped; null when it is missing, null, blank or no single value. */
    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        if (!value.isValueNode() || value.isNull()) {
            return null;
        }
        String text = value.asString().strip();
        return text.isEmpty() ? null : text;
    }

    static boolean yes(JsonNode node, String field) {
        String text = text(node, field);
        return "true".equals(text) || "1".equals(text);
    }

    /** A day, its time of day cut off; what is no day is kept as unreadable, as the part of a member that it would have been. */
    @Nullable
    LocalDate date(JsonNode node, String field, String part) {
        String text = text(node, field);
        if (text == null || NO_DATE.contains(text)) {
            return null;
        }
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
        } catch (DateTimeException e) {
            unreadable.add(new UnreadableValue(field, text, part));
            return null;
        }
    }

    /** Two letters of a language tag such as de_CH; anything else is kept as unreadable. */
    @Nullable
    String language(JsonNode node, String field) {
        String text = text(node, field);
        if (text == null) {
            return null;
        }
        if (!text.matches("[a-z]{2}([_-].*)?")) {
            unreadable.add(new UnreadableValue(field, text, "language"));
            return null;
        }
        return text.substring(0, 2);
    }

    /** FEMALE, MALE or OTHER; null when nothing is said. */
    static @Nullable String gender(@Nullable String word) {
        return switch (word == null ? "" : word.toLowerCase(java.util.Locale.ROOT)) {
            case "" -> null;
            case "female", "f", "w" -> "FEMALE";
            case "male", "m" -> "MALE";
            default -> "OTHER";
        };
    }

    /** The association's own fields: configured name to the system's name. */
    static Map<String, String> custom(JsonNode node, Map<String, String> names) {
        Map<String, String> custom = new LinkedHashMap<>();
        names.forEach((ours, theirs) -> {
            String text = text(node, theirs);
            if (text != null) {
                custom.put(ours, text);
            }
        });
        return custom;
    }

    List<UnreadableValue> unreadable() {
        return unreadable;
    }

    /** The id of a record, which all these systems count in digits. */
    static String digits(String sourceId) {
        if (!sourceId.matches("\\d{1,18}")) {
            throw new IllegalArgumentException("An id of this system consists of digits only");
        }
        return sourceId;
    }
}
