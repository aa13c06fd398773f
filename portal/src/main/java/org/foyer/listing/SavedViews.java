package org.foyer.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What people keep of how they look at lists: the last layout of each, and views with a name. */
@Repository
@Transactional
class SavedViews {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SavedViews(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(readOnly = true)
    Optional<Layout> lastOf(MemberId person) {
        return jdbc.sql("select layout from list_layout where member_id = ?")
                .param(person.value())
                .query(String.class)
                .optional()
                .map(this::read);
    }

    void remember(MemberId person, Layout layout) {
        jdbc.sql("""
                        insert into list_layout (member_id, layout) values (?, cast(? as jsonb))
                        on conflict (member_id) do update set layout = excluded.layout""").params(person.value(), json.writeValueAsString(layout)).update();
    }

    @Transactional(readOnly = true)
    List<SavedView> of(MemberId person) {
        return jdbc.sql(
                        "select id, name, layout, true as mine from list_view where member_id = ? order by lower(name), id")
                .param(person.value())
                .query(this::view)
                .list();
    }

    @Transactional(readOnly = true)
    Optional<SavedView> find(UUID id, MemberId reader) {
        return jdbc.sql("select id, name, layout, member_id = ? as mine from list_view where id = ?")
                .params(reader.value(), id)
                .query(this::view)
                .optional();
    }

    UUID save(MemberId person, String name, Layout layout) {
        return jdbc.sql("""
                        insert into list_view (member_id, name, layout) values (?, ?, cast(? as jsonb))
                        on conflict (member_id, name) do update set layout = excluded.layout returning id""")
                .params(person.value(), name, json.writeValueAsString(layout))
                .query(UUID.class)
                .single();
    }

    void delete(MemberId person, UUID id) {
        jdbc.sql("delete from list_view where member_id = ? and id = ?")
                .params(person.value(), id)
                .update();
    }

    private SavedView view(ResultSet row, int number) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                read(row.getString("layout")),
                row.getBoolean("mine"));
    }

    private Layout read(String column) {
        return json.readValue(column, Layout.class);
    }
}
