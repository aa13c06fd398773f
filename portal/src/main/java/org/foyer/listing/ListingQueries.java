package org.foyer.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foyer.member.ListField;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds the people of a list once, in their order, and reads parts of them by their keys. */
@Repository
@Transactional(readOnly = true)
class ListingQueries {

    private final JdbcClient jdbc;

    ListingQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The units and all below them. */
    UUID[] withAllBelow(List<UnitId> tops) {
        return jdbc.sql("""
                        select u.id from unit u
                        where exists (select from unit t where t.id = any(?) and u.path <@ t.path)""")
                .param(tops.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }

    /** Everybody whom the list shows, in its order. */
    UUID[] find(Scope scope, Layout layout) {
        var filter = new FilterSql(layout);
        return jdbc.sql("select m.id " + FieldSql.PEOPLE.formatted("") + " where " + filter.condition() + " order by "
                        + order(layout))
                .params(scope.parameters())
                .params(filter.parameters())
                .query(UUID.class)
                .list()
                .toArray(UUID[]::new);
    }

    private static String order(Layout layout) {
        String direction = layout.descending() ? " desc nulls last, " : " nulls last, ";
        String sort = FieldSql.of(layout.sort());
        String first = Condition.isDate(layout.sort()) ? sort : "lower(unaccent(" + sort + "))";
        return first + direction + "lower(unaccent(m.last_name)), lower(unaccent(m.first_name)), m.number";
    }

    /** The rows of some people, in the order of their ids; who is out of reach by now is left out. */
    List<Row> read(Scope scope, List<ListField> fields, UUID[] ids) {
        String columns = fields.stream()
                .map(field -> ", " + FieldSql.of(field) + " as " + field.name())
                .collect(Collectors.joining());
        return jdbc.sql("select m.id" + columns + " "
                        + FieldSql.PEOPLE.formatted(" and s.member_id = any(:ids)")
                        + " order by array_position(:ids, m.id)")
                .params(scope.parameters())
                .param("ids", ids)
                .query((row, number) -> row(row, fields))
                .list();
    }

    private static Row row(ResultSet row, List<ListField> fields) throws SQLException {
        var values = new EnumMap<ListField, Object>(ListField.class);
        for (ListField field : fields) {
            Object value = Condition.isDate(field)
                    ? row.getObject(field.name(), LocalDate.class)
                    : row.getString(field.name());
            if (value != null) {
                values.put(field, value);
            }
        }
        return new Row(new MemberId(row.getObject("id", UUID.class)), values);
    }
}
