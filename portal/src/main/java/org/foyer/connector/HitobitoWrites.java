package org.foyer.connector;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Builds the update of a person; phones are records of their own and travel along («sideposting»). */
final class HitobitoWrites {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final HitobitoApi api;
    private final HitobitoProperties properties;
    private final HitobitoFields fields;

    HitobitoWrites(HitobitoApi api, HitobitoProperties properties, HitobitoFields fields) {
        this.api = api;
        this.properties = properties;
        this.fields = fields;
    }

    void send(CrmRecord current, List<FieldChange> changes) {
        ObjectNode attributes = NODES.objectNode();
        ArrayNode references = NODES.arrayNode();
        ArrayNode included = NODES.arrayNode();
        for (FieldChange change : changes) {
            Optional<String> attribute = fields.attribute(change.field());
            if (attribute.isPresent()) {
                put(attributes, attribute.get(), HitobitoFields.inTheirWords(change.field(), change.wanted()));
            } else {
                phone(current, change, references, included);
            }
        }
        ObjectNode data = NODES.objectNode();
        data.put("id", current.sourceId()).put("type", "people").set("attributes", attributes);
        ObjectNode document = NODES.objectNode();
        document.set("data", data);
        if (!references.isEmpty()) {
            data.putObject("relationships").putObject("phone_numbers").set("data", references);
        }
        if (!included.isEmpty()) {
            document.set("included", included);
        }
        boolean creates =
                references.values().stream().anyMatch(reference -> "create".equals(Reading.text(reference, "method")));
        api.update(current.sourceId(), document.toString(), !creates);
    }

    private void phone(CrmRecord current, FieldChange change, ArrayNode references, ArrayNode included) {
        CrmContactPoint.Kind kind =
                CrmContactPoint.Kind.valueOf(change.field().name().toUpperCase(Locale.ROOT));
        Optional<String> id = current.main(kind).flatMap(point -> Optional.ofNullable(point.id()));
        String wanted = change.wanted();
        ObjectNode reference = references.addObject().put("type", "phone_numbers");
        if (wanted == null) {
            reference.put("id", id.orElse("")).put("method", "destroy");
            return;
        }
        String identity = id.isPresent() ? "id" : "temp-id";
        String value = id.orElse(kind.name().toLowerCase(Locale.ROOT));
        reference.put(identity, value).put("method", id.isPresent() ? "update" : "create");
        ObjectNode attributes = NODES.objectNode().put("number", wanted);
        if (id.isEmpty()) {
            attributes.put(
                    "label", kind == CrmContactPoint.Kind.MOBILE ? properties.mobileLabel() : properties.phoneLabel());
        }
        included.addObject().put("type", "phone_numbers").put(identity, value).set("attributes", attributes);
    }

    private static void put(ObjectNode node, String name, @Nullable String value) {
        if (value == null) {
            node.putNull(name);
        } else {
            node.put(name, value);
        }
    }
}
