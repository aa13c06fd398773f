package org.foyer.connector;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns what CiviCRM says about a contact into neutral records. */
final class CiviCrmRecords {

    private static final DateTimeFormatter SITE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final Set<String> HOUSEHOLD = Set.of("Household Member of", "Head of Household for");

    private final CiviCrmProperties properties;

    CiviCrmRecords(CiviCrmProperties properties) {
        this.properties = properties;
    }

    List<String> contactFields() {
        List<String> fields = new ArrayList<>(List.of(
                "id",
                "first_name",
                "last_name",
                "nick_name",
                "gender_id:name",
                "birth_date",
                "preferred_language",
                "is_deleted",
                "modified_date"));
        fields.add(properties.memberNumberField());
        fields.addAll(properties.customFields().values());
        return fields.stream().distinct().toList();
    }

    List<String> emailFields() {
        return List.of("id", "contact_id", "email", "is_primary", "location_type_id:name", "on_hold");
    }

    List<String> phoneFields() {
        return List.of("id", "contact_id", "phone", "is_primary", "phone_type_id:name", "location_type_id:name");
    }

    List<String> addressFields() {
        return List.of(
                "id",
                "contact_id",
                "is_primary",
                "street_address",
                "supplemental_address_1",
                "supplemental_address_2",
                "postal_code",
                "city",
                "country_id:name",
                "location_type_id:name");
    }

    List<String> membershipFields() {
        return List.of(
                        "id",
                        "contact_id",
                        "membership_type_id:name",
                        "status_id:name",
                        "join_date",
                        "start_date",
                        "end_date",
                        "is_test",
                        properties.membershipUnitField(),
                        properties.duesPaidUntilField())
                .stream()
                .distinct()
                .toList();
    }

    List<String> relationshipFields() {
        return List.of("id", "contact_id_a", "contact_id_b", "relationship_type_id.name_a_b", "is_active");
    }

    List<CrmRecord> of(JsonNode contacts, Map<String, JsonNode> parts) {
        Map<String, Map<String, List<JsonNode>>> byContact = new HashMap<>();
        parts.forEach((part, rows) -> rows.values().forEach(row -> {
            String contact = Reading.text(row, part.equals("relationships") ? "contact_id_a" : "contact_id");
            byContact
                    .computeIfAbsent(contact == null ? "" : contact, id -> new HashMap<>())
                    .computeIfAbsent(part, name -> new ArrayList<>())
                    .add(row);
        }));
        return contacts.values().stream()
                .map(contact -> record(
                        contact, byContact.getOrDefault(contact.path("id").asString(), Map.of())))
                .toList();
    }

    private CrmRecord record(JsonNode contact, Map<String, List<JsonNode>> parts) {
        Reading reading = new Reading();
        CrmPerson person = new CrmPerson(
                Reading.text(contact, "first_name"),
                Reading.text(contact, "last_name"),
                Reading.text(contact, "nick_name"),
                Reading.gender(Reading.text(contact, "gender_id:name")),
                reading.date(contact, "birth_date", "birth_date"),
                reading.language(contact, "preferred_language"));
        List<CrmContactPoint> points = new ArrayList<>();
        rows(parts, "emails").forEach(row -> point(points, row, "email", CrmContactPoint.Kind.EMAIL));
        rows(parts, "phones").forEach(row -> point(points, row, "phone", phoneKind(row)));
        List<CrmAddress> addresses = rows(parts, "addresses").stream()
                .sorted(Comparator.comparing(row -> !Reading.yes(row, "is_primary")))
                .map(CiviCrmRecords::address)
                .toList();
        List<CrmMembership> memberships = rows(parts, "memberships").stream()
                .filter(row -> !Reading.yes(row, "is_test"))
                .map(row -> membership(row, reading))
                .toList();
        return new CrmRecord(
                contact.path("id").asString(),
                Reading.text(contact, properties.memberNumberField()),
                person,
                points,
                addresses,
                memberships,
                household(parts),
                Reading.custom(contact, properties.customFields()),
                new CrmSource(
                        Reading.yes(contact, "is_deleted"),
                        changedAt(Reading.text(contact, "modified_date")),
                        reading.unreadable(),
                        raw(contact, parts)));
    }

    private static void point(List<CrmContactPoint> points, JsonNode row, String field, CrmContactPoint.Kind kind) {
        String value = Reading.text(row, field);
        if (value != null) {
            points.add(new CrmContactPoint(
                    Reading.text(row, "id"),
                    kind,
                    value,
                    Reading.text(row, "location_type_id:name"),
                    Reading.yes(row, "is_primary")));
        }
    }

    private static CrmContactPoint.Kind phoneKind(JsonNode row) {
        return "Mobile".equals(Reading.text(row, "phone_type_id:name"))
                ? CrmContactPoint.Kind.MOBILE
                : CrmContactPoint.Kind.PHONE;
    }

    private static CrmAddress address(JsonNode row) {
        StreetLine line = StreetLine.of(Reading.text(row, "street_address"));
        return new CrmAddress(
                Reading.text(row, "id"),
                Reading.text(row, "supplemental_address_1"),
                line.street(),
                line.number(),
                Reading.text(row, "supplemental_address_2"),
                Reading.text(row, "postal_code"),
                Reading.text(row, "city"),
                Reading.text(row, "country_id:name"));
    }

    private CrmMembership membership(JsonNode row, Reading reading) {
        var joined = reading.date(row, "join_date", "from");
        return new CrmMembership(
                Reading.text(row, "id"),
                Reading.text(row, "membership_type_id:name"),
                Reading.text(row, properties.membershipUnitField()),
                null,
                joined == null ? reading.date(row, "start_date", "from") : joined,
                reading.date(row, "end_date", "to"),
                Reading.text(row, "status_id:name"),
                reading.date(row, properties.duesPaidUntilField(), "dues_paid_until"));
    }

    private static @Nullable String household(Map<String, List<JsonNode>> parts) {
        return rows(parts, "relationships").stream()
                .filter(row -> Reading.yes(row, "is_active"))
                .filter(row -> HOUSEHOLD.contains(
                        Objects.requireNonNullElse(Reading.text(row, "relationship_type_id.name_a_b"), "")))
                .map(row -> row.path("contact_id_b").asString())
                .findFirst()
                .orElse(null);
    }

    private @Nullable Instant changedAt(@Nullable String siteTime) {
        if (siteTime == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(siteTime, SITE_TIME)
                    .atZone(properties.siteZone())
                    .toInstant();
        } catch (DateTimeException e) {
            // only a hint; the content is compared anyway
            return null;
        }
    }

    private static List<JsonNode> rows(Map<String, List<JsonNode>> parts, String part) {
        return parts.getOrDefault(part, List.of());
    }

    private static String raw(JsonNode contact, Map<String, List<JsonNode>> parts) {
        ObjectNode raw = JsonNodeFactory.instance.objectNode();
        raw.set("contact", contact);
        parts.forEach((part, rows) -> rows.forEach(raw.withArray(part)::add));
        return raw.toString();
    }
}
