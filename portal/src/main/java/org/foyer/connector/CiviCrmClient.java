package org.foyer.connector;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foyer.connector.CiviCrmApi.Call;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.RemoteSystem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * CiviCRM by APIv4. Pages by id, so that a page stays where it is while others change contacts; the parts of a page of
 * contacts come in one batch.
 */
final class CiviCrmClient implements CrmClient {

    private static final DateTimeFormatter SITE_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final CiviCrmProperties properties;
    private final CiviCrmApi api;
    private final CiviCrmRecords records;
    private final CrmCapabilities capabilities;
    private final CheckedWrite writes;

    CiviCrmClient(RemoteSystem remote, CiviCrmProperties properties) {
        this.properties = properties;
        this.api = new CiviCrmApi(remote, properties);
        this.records = new CiviCrmRecords(properties);
        Set<CrmField> writable = new HashSet<>(CrmField.STANDARD);
        properties.customFields().keySet().forEach(name -> writable.add(CrmField.custom(name)));
        this.capabilities = new CrmCapabilities(
                true,
                true,
                true,
                true,
                properties.pageSize(),
                writable,
                properties.customFields().keySet());
        this.writes = new CheckedWrite(this, new CiviCrmWrites(api, properties)::send);
    }

    @Override
    public String name() {
        return "civicrm";
    }

    @Override
    public CrmCapabilities capabilities() {
        return capabilities;
    }

    @Override
    public CrmPage page(@Nullable String cursor, @Nullable Instant since) {
        List<Object> where = new ArrayList<>();
        where.add(List.of("contact_type", "=", "Individual"));
        if (cursor != null) {
            where.add(List.of("id", ">", Long.parseLong(Reading.digits(cursor))));
        }
        if (since == null) {
            where.add(List.of("is_deleted", "=", false));
        } else {
            // what went into the waste bin is a change that the caller must see
            where.add(List.of("modified_date", ">=", siteTime(since.minus(properties.deltaOverlap()))));
        }
        List<CrmRecord> page = contacts(where, properties.pageSize());
        boolean last = page.size() < properties.pageSize();
        return new CrmPage(page, last ? null : page.getLast().sourceId());
    }

    @Override
    public Optional<CrmRecord> read(String sourceId) {
        long id = Long.parseLong(Reading.digits(sourceId));
        return contacts(List.of(List.of("id", "=", id)), 1).stream().findFirst();
    }

    @Override
    public WriteResult write(String sourceId, List<FieldChange> changes) {
        return writes.write(Reading.digits(sourceId), changes);
    }

    private List<CrmRecord> contacts(List<Object> where, int limit) {
        try {
            JsonNode contacts = api.read(new Call("Contact", "get", contactQuery(where, limit)));
            if (contacts.isEmpty()) {
                return List.of();
            }
            List<Long> ids = new ArrayList<>();
            contacts.values().forEach(contact -> ids.add(contact.path("id").asLong()));
            return records.of(contacts, api.readAll(parts(ids)));
        } catch (RefusedByCrmException e) {
            // a reading is refused only for a wrong configuration, such as the name of a custom field
            throw new RemoteMisconfiguredException("CiviCRM refuses to be read: " + e.words());
        }
    }

    private Map<String, Object> contactQuery(List<Object> where, int limit) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("select", records.contactFields());
        query.put("where", where);
        query.put("orderBy", Map.of("id", "ASC"));
        query.put("limit", limit);
        return query;
    }

    private Map<String, Call> parts(List<Long> ids) {
        Map<String, Call> calls = new LinkedHashMap<>();
        calls.put("emails", part("Email", records.emailFields(), "contact_id", ids));
        calls.put("phones", part("Phone", records.phoneFields(), "contact_id", ids));
        calls.put("addresses", part("Address", records.addressFields(), "contact_id", ids));
        calls.put("memberships", part("Membership", records.membershipFields(), "contact_id", ids));
        calls.put("relationships", part("Relationship", records.relationshipFields(), "contact_id_a", ids));
        return calls;
    }

    private static Call part(String entity, List<String> fields, String contact, List<Long> ids) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("select", fields);
        query.put("where", List.of(List.of(contact, "IN", ids)));
        query.put("orderBy", Map.of("id", "ASC"));
        // without it a site may set a limit of its own
        query.put("limit", 0);
        return new Call(entity, "get", query);
    }

    private String siteTime(Instant instant) {
        return SITE_TIME.format(instant.atZone(properties.siteZone()));
    }
}
