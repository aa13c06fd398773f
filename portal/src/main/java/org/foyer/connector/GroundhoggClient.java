package org.foyer.connector;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.RemoteSystem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Groundhogg v4. It cannot tell what has changed, so all is read and compared by fingerprint. It pages by offset: when
 * contacts vanish meanwhile, the next page begins that much earlier, so that nobody is left out.
 */
final class GroundhoggClient implements CrmClient {

    private final GroundhoggProperties properties;
    private final GroundhoggFields fields;
    private final GroundhoggApi api;
    private final GroundhoggRecords records;
    private final CheckedWrite writes;

    GroundhoggClient(RemoteSystem remote, GroundhoggProperties properties) {
        this.properties = properties;
        this.fields = new GroundhoggFields(properties);
        this.api = new GroundhoggApi(remote, properties);
        this.records = new GroundhoggRecords(properties, fields);
        this.writes = new CheckedWrite(this, this::send);
    }

    @Override
    public String name() {
        return "groundhogg";
    }

    @Override
    public CrmCapabilities capabilities() {
        return new CrmCapabilities(
                true,
                false,
                true,
                true,
                properties.pageSize(),
                fields.writable(),
                properties.customFields().keySet());
    }

    @Override
    public CrmPage page(@Nullable String cursor, @Nullable Instant since) {
        Place place = Place.of(cursor);
        try {
            JsonNode page = api.page(properties.pageSize(), place.offset());
            long total = page.path("total_items").asLong();
            long vanished = place.first() ? 0 : place.total() - total;
            if (vanished > 0) {
                place = place.back(vanished, total);
                page = api.page(properties.pageSize(), place.offset());
            }
            List<CrmRecord> found = records.of(page);
            Place next = new Place(place.offset() + found.size(), total);
            return new CrmPage(found, found.isEmpty() || next.offset() >= total ? null : next.cursor());
        } catch (RefusedByCrmException e) {
            throw refusedToBeRead(e);
        }
    }

    @Override
    public Optional<CrmRecord> read(String sourceId) {
        try {
            return api.contact(Reading.digits(sourceId)).map(records::record);
        } catch (RefusedByCrmException e) {
            throw refusedToBeRead(e);
        }
    }

    @Override
    public WriteResult write(String sourceId, List<FieldChange> changes) {
        return writes.write(Reading.digits(sourceId), changes);
    }

    private void send(CrmRecord current, List<FieldChange> changes) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        // both must be there: Groundhogg walks over meta without asking whether it was sent
        body.putObject("data");
        body.putObject("meta");
        StreetLine line = new StreetLine(current.value(CrmField.STREET), current.value(CrmField.HOUSE_NUMBER));
        for (FieldChange change : changes) {
            CrmField field = change.field();
            String wanted = change.wanted();
            if (field.equals(CrmField.EMAIL) && wanted == null) {
                throw new RefusedByCrmException(
                        RefusalCode.MISSING_VALUE, "An email address is required.", Set.of(field));
            }
            if (fields.oneLine() && field.equals(CrmField.STREET)) {
                line = new StreetLine(wanted, line.number());
                wanted = line.line();
            } else if (fields.oneLine() && field.equals(CrmField.HOUSE_NUMBER)) {
                line = new StreetLine(line.street(), wanted);
                wanted = line.line();
            }
            String[] path = fields.path(field);
            body.withObject(path[0]).put(path[1], wanted == null ? "" : wanted);
        }
        api.update(current.sourceId(), body.toString());
    }

    private static RemoteMisconfiguredException refusedToBeRead(RefusedByCrmException e) {
        return new RemoteMisconfiguredException("Groundhogg refuses to be read: " + e.words());
    }

    /** A place in the list of contacts, and how many there were when it was noted. */
    private record Place(long offset, long total) {

        static Place of(@Nullable String cursor) {
            if (cursor == null) {
                return new Place(0, 0);
            }
            String[] parts = cursor.split("/", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("This is no cursor of Groundhogg");
            }
            return new Place(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        }

        boolean first() {
            return offset == 0;
        }

        Place back(long vanished, long totalNow) {
            return new Place(Math.max(0, offset - vanished), totalNow);
        }

        String cursor() {
            return offset + "/" + total;
        }
    }
}
