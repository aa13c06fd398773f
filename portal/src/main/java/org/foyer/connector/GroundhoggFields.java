package org.foyer.connector;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Where our fields stand in a contact of Groundhogg: in {@code data} or in {@code meta}. */
final class GroundhoggFields {

    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("first_name", "data.first_name"),
            Map.entry("last_name", "data.last_name"),
            Map.entry("email", "data.email"),
            Map.entry("birth_date", "meta.birthday"),
            Map.entry("language", "meta.locale"),
            Map.entry("phone", "meta.primary_phone"),
            Map.entry("mobile", "meta.mobile_phone"),
            // street and number share a line
            Map.entry("street", "meta.street_address_1"),
            Map.entry("address_addition", "meta.street_address_2"),
            Map.entry("postcode", "meta.postal_zip"),
            Map.entry("town", "meta.city"),
            Map.entry("country", "meta.country"));

    private final Map<String, String> paths = new LinkedHashMap<>(USUAL);

    GroundhoggFields(GroundhoggProperties properties) {
        properties.fields().forEach((name, path) -> paths.put(standard(name), path));
        properties
                .customFields()
                .forEach((name, path) -> paths.put(CrmField.custom(name).name(), path));
        paths.putIfAbsent("house_number", paths.get("street"));
    }

    /** Keys of a configuration are written with hyphens. */
    private static String standard(String name) {
        CrmField field = new CrmField(name.replace('-', '_'));
        if (!CrmField.STANDARD.contains(field)) {
            throw new IllegalArgumentException("foyer.connector.groundhogg.fields knows no field named " + name
                    + "; write it with hyphens, as in birth-date");
        }
        return field.name();
    }

    Set<CrmField> writable() {
        return paths.keySet().stream().map(CrmField::new).collect(Collectors.toSet());
    }

    /** Whether street and number stand in one line. */
    boolean oneLine() {
        return String.valueOf(paths.get("street")).equals(paths.get("house_number"));
    }

    /** The part of a contact, {@code data} or {@code meta}, and the name within. */
    String[] path(CrmField field) {
        String path = paths.get(field.name());
        if (path == null) {
            throw new RefusedByCrmException(RefusalCode.NOT_WRITABLE, "", Set.of(field));
        }
        return path.split("\\.", 2);
    }

    @Nullable
    String text(JsonNode item, CrmField field) {
        String path = paths.get(field.name());
        if (path == null) {
            return null;
        }
        String[] parts = path.split("\\.", 2);
        return Reading.text(item.path(parts[0]), parts[1]);
    }

    /** The node and name of a field, for readings that note what they cannot understand. */
    JsonNode part(JsonNode item, CrmField field) {
        return paths.containsKey(field.name()) ? item.path(path(field)[0]) : item.path("");
    }
}
