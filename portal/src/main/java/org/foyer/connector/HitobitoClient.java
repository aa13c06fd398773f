package org.foyer.connector;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foyer.remote.RemoteMisconfiguredException;
import org.foyer.remote.RemoteSystem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/** hitobito by JSON:API. Pages by id rather than by number, so that nobody is left out while people are changed. */
final class HitobitoClient implements CrmClient {

    private static final Logger LOG = LoggerFactory.getLogger(HitobitoClient.class);

    /** What every installation allows. */
    private static final int SAFE_PAGE_SIZE = 20;

    private final HitobitoProperties properties;
    private final HitobitoApi api;
    private final HitobitoRecords records;
    private final HitobitoFields fields;
    private final CheckedWrite writes;
    private volatile int pageSize;

    HitobitoClient(RemoteSystem remote, HitobitoProperties properties) {
        this.properties = properties;
        this.api = new HitobitoApi(remote, properties);
        this.records = new HitobitoRecords(properties);
        this.fields = new HitobitoFields(properties);
        this.pageSize = properties.pageSize();
        this.writes = new CheckedWrite(this, new HitobitoWrites(api, properties, fields)::send);
    }

    @Override
    public String name() {
        return "hitobito";
    }

    @Override
    public CrmCapabilities capabilities() {
        return new CrmCapabilities(
                true,
                true,
                true,
                true,
                pageSize,
                fields.writable(),
                properties.customFields().keySet());
    }

    @Override
    public CrmPage page(@Nullable String cursor, @Nullable Instant since) {
        Map<String, String> query = included();
        query.put("sort", "id");
        if (cursor != null) {
            query.put("filter[id][gt]", Reading.digits(cursor));
        }
        if (since != null) {
            query.put(
                    "filter[updated_at][gte]",
                    since.minus(properties.deltaOverlap()).toString());
        }
        int size = pageSize;
        List<CrmRecord> page = people(query, size);
        boolean last = page.size() < Math.min(size, pageSize);
        return new CrmPage(page, last ? null : page.getLast().sourceId());
    }

    @Override
    public Optional<CrmRecord> read(String sourceId) {
        try {
            return api.person(Reading.digits(sourceId), included())
                    .map(document -> records.of(document).getFirst());
        } catch (RefusedByCrmException e) {
            throw refusedToBeRead(e);
        }
    }

    @Override
    public WriteResult write(String sourceId, List<FieldChange> changes) {
        return writes.write(Reading.digits(sourceId), changes);
    }

    private List<CrmRecord> people(Map<String, String> query, int size) {
        query.put("page[size]", String.valueOf(size));
        try {
            Optional<JsonNode> document = api.people(query);
            if (document.isPresent()) {
                return records.of(document.get());
            }
        } catch (RefusedByCrmException e) {
            throw refusedToBeRead(e);
        }
        if (size <= SAFE_PAGE_SIZE) {
            throw new RemoteMisconfiguredException("hitobito refuses a page of " + size + " people (422)");
        }
        LOG.warn("hitobito refuses a page of {} people; going on with {}", size, SAFE_PAGE_SIZE);
        pageSize = SAFE_PAGE_SIZE;
        return people(query, SAFE_PAGE_SIZE);
    }

    private Map<String, String> included() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("include", "phone_numbers,additional_emails,roles,roles.layer_group");
        if (!properties.extraFields().isEmpty()) {
            query.put("extra_fields[people]", String.join(",", properties.extraFields()));
        }
        return query;
    }

    private static RemoteMisconfiguredException refusedToBeRead(RefusedByCrmException e) {
        return new RemoteMisconfiguredException("hitobito refuses to be read: " + e.words());
    }
}
