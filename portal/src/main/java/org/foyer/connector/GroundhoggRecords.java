package org.foyer.connector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foyer.connector.CrmContactPoint.Kind;
import org.foyer.remote.RemoteGarbledException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns contacts of Groundhogg into neutral records. */
final class GroundhoggRecords {

    private final GroundhoggProperties properties;
    private final GroundhoggFields fields;

    GroundhoggRecords(GroundhoggProperties properties, GroundhoggFields fields) {
        this.properties = properties;
        this.fields = fields;
    }

    List<CrmRecord> of(JsonNode page) {
        return page.path("items").values().stream().map(this::record).toList();
    }

    CrmRecord record(JsonNode item) {
        String id = Reading.text(item, "ID");
        if (id == null) {
            throw new RemoteGarbledException("Groundhogg answered with a contact without ID");
        }
        Reading reading = new Reading();
        CrmAddress address = address(item);
        return new CrmRecord(
                id,
                Reading.text(item.path("meta"), properties.memberNumberMeta()),
                new CrmPerson(
                        fields.text(item, CrmField.FIRST_NAME),
                        fields.text(item, CrmField.LAST_NAME),
                        fields.text(item, CrmField.NICKNAME),
                        Reading.gender(fields.text(item, CrmField.GENDER)),
                        reading.date(
                                fields.part(item, CrmField.BIRTH_DATE),
                                fields.path(CrmField.BIRTH_DATE)[1],
                                "birth_date"),
                        reading.language(fields.part(item, CrmField.LANGUAGE), fields.path(CrmField.LANGUAGE)[1])),
                contactPoints(item),
                address.empty() ? List.of() : List.of(address),
                memberships(item.path("meta"), reading),
                Reading.text(item.path("meta"), properties.householdMeta()),
                custom(item),
                new CrmSource(false, null, reading.unreadable(), item.toString()));
    }

    private List<CrmContactPoint> contactPoints(JsonNode item) {
        List<CrmContactPoint> points = new ArrayList<>();
        point(points, Kind.EMAIL, fields.text(item, CrmField.EMAIL));
        point(points, Kind.MOBILE, fields.text(item, CrmField.MOBILE));
        point(points, Kind.PHONE, fields.text(item, CrmField.PHONE));
        return points;
    }

    private static void point(List<CrmContactPoint> points, Kind kind, @Nullable String value) {
        if (value != null) {
            points.add(new CrmContactPoint(null, kind, value, null, true));
        }
    }

    private CrmAddress address(JsonNode item) {
        String street = fields.text(item, CrmField.STREET);
        StreetLine line = fields.oneLine()
                ? StreetLine.of(street)
                : new StreetLine(street, fields.text(item, CrmField.HOUSE_NUMBER));
        return new CrmAddress(
                null,
                fields.text(item, CrmField.ADDRESS_ADDITION),
                line.street(),
                line.number(),
                fields.text(item, CrmField.POST_BOX),
                fields.text(item, CrmField.POSTCODE),
                fields.text(item, CrmField.TOWN),
                fields.text(item, CrmField.COUNTRY));
    }

    private List<CrmMembership> memberships(JsonNode meta, Reading reading) {
        Map<String, String> names = properties.membership();
        CrmMembership membership = new CrmMembership(
                null,
                text(meta, "category"),
                text(meta, "unit"),
                null,
                reading.date(meta, names.getOrDefault("from", ""), "from"),
                reading.date(meta, names.getOrDefault("to", ""), "to"),
                text(meta, "status"),
                reading.date(meta, names.getOrDefault("dues-paid-until", ""), "dues_paid_until"));
        boolean nothing = membership.category() == null && membership.unit() == null && membership.from() == null;
        return nothing ? List.of() : List.of(membership);
    }

    private @Nullable String text(JsonNode meta, String what) {
        return Reading.text(meta, properties.membership().getOrDefault(what, ""));
    }

    private Map<String, String> custom(JsonNode item) {
        Map<String, String> custom = new LinkedHashMap<>();
        for (String name : properties.customFields().keySet()) {
            String text = fields.text(item, CrmField.custom(name));
            if (text != null) {
                custom.put(name, text);
            }
        }
        return custom;
    }
}
