package org.foyer.roster;

import static org.foyer.member.ListField.*;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foyer.member.ListField;
import org.foyer.member.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads the rows of a copy, a part at a time. What the office does not allow, or the member hides, is not even read: that night, and
 * by now.
 */
@Repository
class RowQueries {

    private static final Map<ListField, String> READ = new EnumMap<>(Map.ofEntries(
            Map.entry(NUMBER, "p.number"),
            Map.entry(LAST_NAME, "p.last_name"),
            Map.entry(FIRST_NAME, "p.first_name"),
            Map.entry(UNITS, "ms.units"),
            Map.entry(CATEGORY, "ms.category"),
            Map.entry(KIND, "ms.kind"),
            Map.entry(MEMBER_SINCE, "ms.since"),
            Map.entry(DUES_PAID_UNTIL, "ms.dues"),
            Map.entry(BIRTH_DATE, "p.birth_date"),
            Map.entry(LANGUAGE, "p.language"),
            Map.entry(ADDITION, "p.addition"),
            Map.entry(STREET, "p.street"),
            Map.entry(POST_BOX, "p.post_box"),
            Map.entry(POSTCODE, "p.postcode"),
            Map.entry(TOWN, "p.town"),
            Map.entry(COUNTRY, "p.country"),
            Map.entry(EMAIL, "p.email"),
            Map.entry(MOBILE, "p.mobile"),
            Map.entry(PHONE, "p.phone")));

    private final JdbcClient jdbc;

    RowQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The rows of a copy from one position to another, both included: the values of the fields in their order. */
    @Transactional(readOnly = true)
    public List<List<@Nullable Object>> read(UUID look, Map<String, Object> list, Copying copying, int from, int to) {
        return jdbc.sql("select " + selected(copying.fields()) + """
                         from look_member shown
                        join roster_person p on p.member_id = shown.member_id
                             and p.from_night <= :night and coalesce(p.to_night, :night) >= :night
                        left join lateral (
                            select array_agg(v.field) as fields
                            from (select field from field_visibility where member_id = p.member_id and visibility = 'NOBODY'
                                  union all
                                  select kind from contact_point where member_id = p.member_id and visibility = 'NOBODY'
                                     and value in (p.email, p.mobile, p.phone)) v) today on true
                        left join lateral (
                            select string_agg(coalesce(u.name ->> :language, u.name ->> 'de', u.number), ', '
                                              order by m.kind desc, m.from_date, u.number) as units,
                                   (array_agg(coalesce(c.name ->> :language, c.name ->> 'de', m.category)
                                              order by m.kind desc, m.from_date, u.number))[1] as category,
                                   (array_agg(m.kind order by m.kind desc, m.from_date, u.number))[1] as kind,
                                   min(m.from_date) as since,
                                   (array_agg(m.dues_paid_until order by m.kind desc, m.from_date, u.number))[1] as dues
                            from roster_membership m join unit u on u.id = m.unit_id
                            left join membership_category c on c.code = m.category
                            where m.member_id = p.member_id and m.path <@ cast(:path as ltree)
                              and m.from_night <= :night and coalesce(m.to_night, :night) >= :night) ms on true
                        where shown.look_id = :look and shown.position between :from and :to
                        order by shown.position""")
                .params(list)
                .param("look", look)
                .param("language", copying.language().getLanguage())
                .param("insider", copying.viewer() == Viewer.INSIDER)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> row(row, copying))
                .list();
    }

    private static String selected(List<ListField> fields) {
        return fields.stream()
                .map(field -> field.hiddenAs()
                                .map(hidden -> "case when :insider or not ('" + hidden
                                        + "' = any(p.hidden || today.fields)) then " + READ.get(field) + " end")
                                .orElse(READ.get(field))
                        + " as " + field.name())
                .collect(Collectors.joining(", "));
    }

    private static List<@Nullable Object> row(ResultSet row, Copying copying) throws SQLException {
        var cells = new ArrayList<@Nullable Object>();
        for (ListField field : copying.fields()) {
            cells.add(
                    switch (field) {
                        case MEMBER_SINCE, DUES_PAID_UNTIL, BIRTH_DATE -> row.getObject(field.name(), LocalDate.class);
                        case LANGUAGE -> language(row.getString(field.name()), copying.language());
                        case COUNTRY -> country(row.getString(field.name()), copying.language());
                        case KIND -> copying.kind(row.getString(field.name()));
                        default -> row.getString(field.name());
                    });
        }
        return cells;
    }

    private static @Nullable String language(@Nullable String code, Locale in) {
        return code == null ? null : Locale.of(code).getDisplayLanguage(in);
    }

    private static @Nullable String country(@Nullable String code, Locale in) {
        return code == null ? null : Locale.of("", code).getDisplayCountry(in);
    }
}
