package org.foyer.outbox;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the imports have last seen in the member system; the table is theirs (decision 0091). */
@Repository
class SeenValues {

    /** The columns of other types than text. */
    private static final Map<String, String> CASTS = Map.of(
            "birth_date", "::date",
            "newsletter", "::boolean",
            "digital_invoice", "::boolean",
            "surveys", "::boolean",
            "fundraising", "::boolean");

    private static final Set<String> COLUMNS = Set.of(
            "first_name",
            "last_name",
            "birth_date",
            "gender",
            "language",
            "email",
            "mobile",
            "phone",
            "addition",
            "street",
            "house_number",
            "post_box",
            "postcode",
            "town",
            "country",
            "newsletter",
            "digital_invoice",
            "surveys",
            "fundraising");

    /** A source that says nothing here means the usual one, whichever that is. */
    private static final Set<String> USUAL_WHEN_EMPTY = Set.of("country", "language");

    private static final String DELIVERY = "delivery.";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final CrmProperties properties;

    SeenValues(JdbcClient jdbc, JsonMapper json, CrmProperties properties) {
        this.jdbc = jdbc;
        this.json = json;
        this.properties = properties;
    }

    /**
     * What we know of a field: what was noted at the last sending, unless the import has seen something newer since.
     *
     * @param row the member's row of what the import has seen, as JSON; null when it never saw the member
     */
    Wish.Seen of(
            String field, @Nullable String row, boolean noted, @Nullable String seen, @Nullable String sourceSaid) {
        if (row == null) {
            return new Wish.Seen(noted, seen, null);
        }
        JsonNode all = json.readTree(row);
        JsonNode value = field.startsWith(DELIVERY)
                ? all.path("deliveries").path(field.substring(DELIVERY.length()))
                : all.path(column(field));
        String says = value.isValueNode() && !value.isNull() ? value.asString() : null;
        if (noted && Objects.equals(says, sourceSaid)) {
            return new Wish.Seen(true, seen, says);
        }
        boolean known = says != null || !USUAL_WHEN_EMPTY.contains(field);
        return known ? new Wish.Seen(true, says, says) : new Wish.Seen(noted, seen, null);
    }

    /** Lets the import know what the member system has accepted before then, so that it sees no difference there. */
    void tellImport(Instant acceptedBefore) {
        record Untold(
                MemberId member,
                String field,
                long revision,
                @Nullable String seen) {}
        jdbc.sql("""
                        select member_id, field, revision, seen from outbox_field
                        where not source_told and since <= ? order by since limit 1000""")
                .param(CrmStates.at(acceptedBefore))
                .query((row, number) -> new Untold(
                        new MemberId(row.getObject("member_id", UUID.class)),
                        row.getString("field"),
                        row.getLong("revision"),
                        row.getString("seen")))
                .list()
                .forEach(untold -> {
                    tell(untold.member(), untold.field(), untold.seen());
                    jdbc.sql("""
                                    update outbox_field set source_told = true, source_said = seen
                                    where member_id = ? and field = ? and revision = ?""")
                            .params(untold.member().value(), untold.field(), untold.revision())
                            .update();
                });
    }

    private void tell(MemberId member, String field, @Nullable String value) {
        boolean delivery = field.startsWith(DELIVERY);
        String column = column(field);
        if (!delivery && !COLUMNS.contains(column)) {
            return;
        }
        String set = delivery
                ? "deliveries = coalesce(deliveries, '{}') || jsonb_build_object(cast(:magazine as text), cast(:value as text))"
                : column + " = cast(:value as text)" + CASTS.getOrDefault(column, "");
        jdbc.sql("update import_seen_member set " + set + " where source = :source and member_id = :member")
                .param("value", value)
                .param("magazine", delivery ? field.substring(DELIVERY.length()) : "")
                .param("source", properties.importSource())
                .param("member", member.value())
                .update();
    }

    private static String column(String field) {
        return field.equals("address_addition") ? "addition" : field;
    }
}
