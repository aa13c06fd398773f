package org.foyer.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.StreamSupport;
import org.foyer.values.Languages;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A node as the delivery interface gives it with {@code lang=all}: its properties, with a suffix such as {@code _fr} where they are
 * translated, and its children under their names, in the order of {@code @nodes}. Nothing in it is taken for granted: a property
 * that is missing or of another type counts as not filled in, and a single value as a list of one.
 */
public final class ContentNode {

    private final JsonNode json;
    private final String firstLanguage;

    ContentNode(JsonNode json, String firstLanguage) {
        this.json = json;
        this.firstLanguage = firstLanguage;
    }

    /** Name within its parent. */
    public String name() {
        return raw("@name");
    }

    /** Address within the content management system, such as {@code /portal/huts}. */
    public String path() {
        return raw("@path");
    }

    /** The id that stays the same when the node is renamed or moved. */
    public String id() {
        return raw("@id");
    }

    /** The template of a page or component, without the name of its module, such as {@code components/text}; empty for others. */
    public String template() {
        String whole = raw("mgnl:template");
        return whole.substring(whole.indexOf(':') + 1);
    }

    /** When an editor changed it last. */
    public Optional<Instant> changedAt() {
        return time("mgnl:lastModified");
    }

    /** A text in all its languages. */
    public LocalText text(String property) {
        var texts = new HashMap<String, String>();
        for (Locale language : Languages.ALL) {
            String code = language.getLanguage();
            String key = code.equals(firstLanguage) ? property : property + "_" + code;
            scalar(json.get(key)).ifPresent(text -> texts.put(code, text));
        }
        return new LocalText(texts, firstLanguage);
    }

    /** A property that is not translated; of several values the first. */
    public Optional<String> value(String property) {
        return values(property).stream().findFirst();
    }

    /** All values of a property. */
    public List<String> values(String property) {
        JsonNode value = json.get(property);
        if (value == null || value.isObject()) {
            return List.of();
        }
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .flatMap(each -> scalar(each).stream())
                        .toList()
                : scalar(value).stream().toList();
    }

    /** Whether a property is there, but is no single value. */
    boolean isUnreadable(String property) {
        JsonNode value = json.get(property);
        return value != null && !value.isNull() && !value.isValueNode();
    }

    /** Whether a list is there, and nothing in it. */
    boolean isEmptyList(String property) {
        JsonNode value = json.get(property);
        return value != null
                && (value.isArray()
                        ? value.isEmpty()
                        : value.isObject()
                                && value.propertyNames().stream().allMatch(name -> isOfTheSystem(name, value)));
    }

    /** Properties such as {@code @path}, and an empty {@code @nodes}, say nothing of what an editor filled in. */
    private static boolean isOfTheSystem(String name, JsonNode node) {
        return name.equals("@nodes") ? node.get(name).isEmpty() : name.startsWith("@") || name.contains(":");
    }

    /** Whether a box is ticked. */
    public boolean flag(String property) {
        return value(property).filter(Boolean::parseBoolean).isPresent();
    }

    /** A whole number; empty for anything else. */
    public OptionalLong number(String property) {
        try {
            return value(property)
                    .map(text -> OptionalLong.of(Long.parseLong(text)))
                    .orElse(OptionalLong.empty());
        } catch (NumberFormatException notANumber) {
            return OptionalLong.empty();
        }
    }

    /** A point in time; empty for anything else. */
    public Optional<Instant> time(String property) {
        try {
            return value(property).map(text -> OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /** A child by name, as an area of a page or a list. */
    public Optional<ContentNode> child(String name) {
        return Optional.ofNullable(json.get(name)).filter(JsonNode::isObject).map(this::node);
    }

    /** The children in their order. */
    public List<ContentNode> children() {
        JsonNode names = json.get("@nodes");
        return names == null || !names.isArray()
                ? List.of()
                : StreamSupport.stream(names.spliterator(), false)
                        .filter(JsonNode::isString)
                        .flatMap(name -> scalar(name).stream())
                        .distinct()
                        .flatMap(name -> child(name).stream())
                        .toList();
    }

    /** The items of a list that an editor filled in, in their order. */
    public List<ContentNode> items(String property) {
        return child(property).map(ContentNode::children).orElse(List.of());
    }

    /** A picture or file that an editor chose; empty where there is none, or where it does not exist any more. */
    public Optional<AssetReference> asset(String property) {
        return child(property)
                .filter(node -> node.id().startsWith(AssetReference.PREFIX))
                .map(node -> {
                    var metadata = node.child("metadata").orElse(node);
                    return new AssetReference(
                            node.id().substring(AssetReference.PREFIX.length()),
                            metadata.value("fileName").orElse(node.name()),
                            metadata.value("mimeType").orElse("application/octet-stream"),
                            metadata.text("caption"),
                            (int) metadata.number("width").orElse(0),
                            (int) metadata.number("height").orElse(0),
                            metadata.number("fileSize").orElse(0),
                            metadata.value("modified").orElse(""));
                });
    }

    /** Codes of the languages in which something in it is not written that is in others. */
    public List<String> missingLanguages() {
        return List.copyOf(Translations.missing(this));
    }

    /** The node as it was delivered. */
    JsonNode json() {
        return json;
    }

    private ContentNode node(JsonNode child) {
        return new ContentNode(child, firstLanguage);
    }

    private String raw(String key) {
        return scalar(json.get(key)).orElse("");
    }

    private static Optional<String> scalar(@Nullable JsonNode value) {
        return Optional.ofNullable(value)
                .filter(JsonNode::isValueNode)
                .filter(it -> !it.isNull())
                .map(JsonNode::asString)
                .filter(text -> !text.isBlank());
    }
}
