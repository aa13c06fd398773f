package org.foyer.connector;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foyer.remote.RemoteGarbledException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns documents of hitobito, with what is included in them, into neutral records. */
final class HitobitoRecords {

    private final HitobitoProperties properties;

    HitobitoRecords(HitobitoProperties properties) {
        this.properties = properties;
    }

    /** All people of a document: one or many. */
    List<CrmRecord> of(JsonNode document) {
        Map<String, JsonNode> included = new HashMap<>();
        document.path("included").values().forEach(resource -> included.put(key(resource), resource));
        JsonNode data = document.path("data");
        Collection<JsonNode> people = data.isArray() ? data.values() : List.of(data);
        return people.stream().map(person -> record(person, included)).toList();
    }

    private CrmRecord record(JsonNode person, Map<String, JsonNode> included) {
        String id = Reading.text(person, "id");
        if (id == null || !"people".equals(Reading.text(person, "type"))) {
            throw new RemoteGarbledException("hitobito answered with something else than people");
        }
        JsonNode attributes = person.path("attributes");
        Reading reading = new Reading();
        List<JsonNode> parts = new ArrayList<>();
        CrmAddress address = address(attributes);
        return new CrmRecord(
                id,
                Reading.text(attributes, properties.memberNumberAttribute()),
                new CrmPerson(
                        Reading.text(attributes, "first_name"),
                        Reading.text(attributes, "last_name"),
                        Reading.text(attributes, "nickname"),
                        Reading.gender(Reading.text(attributes, "gender")),
                        reading.date(attributes, "birthday", "birth_date"),
                        reading.language(attributes, "language")),
                contactPoints(person, included, parts),
                address.empty() ? List.of() : List.of(address),
                memberships(person, included, parts, reading),
                Reading.text(attributes, properties.householdAttribute()),
                Reading.custom(attributes, properties.customFields()),
                new CrmSource(
                        false,
                        instant(Reading.text(attributes, "updated_at")),
                        reading.unreadable(),
                        raw(person, parts)));
    }

    private List<CrmContactPoint> contactPoints(JsonNode person, Map<String, JsonNode> included, List<JsonNode> parts) {
        List<CrmContactPoint> points = new ArrayList<>();
        String email = Reading.text(person.path("attributes"), "email");
        if (email != null) {
            points.add(new CrmContactPoint(null, CrmContactPoint.Kind.EMAIL, email, null, true));
        }
        for (JsonNode resource : related(person, "additional_emails", included, parts)) {
            point(points, resource, "email", CrmContactPoint.Kind.EMAIL, false);
        }
        for (JsonNode resource : related(person, "phone_numbers", included, parts)) {
            String label = Objects.requireNonNullElse(Reading.text(resource.path("attributes"), "label"), "");
            boolean mobile = label.equalsIgnoreCase(properties.mobileLabel());
            boolean main = mobile || label.equalsIgnoreCase(properties.phoneLabel());
            CrmContactPoint.Kind kind = mobile ? CrmContactPoint.Kind.MOBILE : CrmContactPoint.Kind.PHONE;
            point(points, resource, "number", kind, main);
        }
        return points;
    }

    private static void point(
            List<CrmContactPoint> points, JsonNode resource, String field, CrmContactPoint.Kind kind, boolean main) {
        JsonNode attributes = resource.path("attributes");
        String value = Reading.text(attributes, field);
        if (value != null) {
            String label = Reading.text(attributes, "label");
            points.add(new CrmContactPoint(Reading.text(resource, "id"), kind, value, label, main));
        }
    }

    private List<CrmMembership> memberships(
            JsonNode person, Map<String, JsonNode> included, List<JsonNode> parts, Reading reading) {
        List<CrmMembership> memberships = new ArrayList<>();
        for (JsonNode role : related(person, "roles", included, parts)) {
            JsonNode attributes = role.path("attributes");
            String type = Objects.requireNonNullElse(Reading.text(attributes, "type"), "");
            if (!properties.membershipRoles().isEmpty()
                    && !properties.membershipRoles().contains(type)) {
                continue;
            }
            JsonNode layer = one(role, "layer_group", included);
            String label = Reading.text(attributes, "label");
            memberships.add(new CrmMembership(
                    Reading.text(role, "id"),
                    label == null ? type : label,
                    unit(role, layer),
                    Reading.text(layer.path("attributes"), "name"),
                    reading.date(attributes, "start_on", "from"),
                    reading.date(attributes, "end_on", "to"),
                    type,
                    null));
        }
        return memberships;
    }

    private @Nullable String unit(JsonNode role, JsonNode layer) {
        if (!properties.unitAttribute().equals("id")) {
            return Reading.text(layer.path("attributes"), properties.unitAttribute());
        }
        String id = Reading.text(layer, "id");
        return id == null ? Reading.text(role.path("attributes"), "group_id") : id;
    }

    private static CrmAddress address(JsonNode attributes) {
        return new CrmAddress(
                null,
                Reading.text(attributes, "address_care_of"),
                Reading.text(attributes, "street"),
                Reading.text(attributes, "housenumber"),
                Reading.text(attributes, "postbox"),
                Reading.text(attributes, "zip_code"),
                Reading.text(attributes, "town"),
                Reading.text(attributes, "country"));
    }

    private static List<JsonNode> related(
            JsonNode resource, String name, Map<String, JsonNode> included, List<JsonNode> parts) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode reference :
                resource.path("relationships").path(name).path("data").values()) {
            JsonNode part = included.get(key(reference));
            if (part == null) {
                // a person without their phones would look as if the phones had been deleted
                throw new RemoteGarbledException("hitobito names " + name + " that it does not include");
            }
            found.add(part);
            parts.add(part);
        }
        return found;
    }

    private static JsonNode one(JsonNode resource, String name, Map<String, JsonNode> included) {
        JsonNode reference = resource.path("relationships").path(name).path("data");
        return included.getOrDefault(key(reference), JsonNodeFactory.instance.objectNode());
    }

    private static @Nullable Instant instant(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            // only a hint; the content is compared anyway
            return null;
        }
    }

    private static String key(JsonNode resource) {
        return Reading.text(resource, "type") + "/" + Reading.text(resource, "id");
    }

    private static String raw(JsonNode person, List<JsonNode> parts) {
        ObjectNode raw = JsonNodeFactory.instance.objectNode();
        raw.set("data", person);
        parts.forEach(raw.withArray("included")::add);
        return raw.toString();
    }
}
