package org.foyer.crm;

import java.util.List;
import java.util.stream.Stream;
import org.foyer.values.MemberId;
import org.foyer.values.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the member administration sent last about a member, kept to tell its changes from those of the member. */
@Repository
@Order(700)
class ImportPersonalData implements PersonalData {

    private static final List<String> TABLES =
            List.of("import_seen_member", "import_seen_membership", "import_seen_office");

    private final JdbcClient jdbc;

    ImportPersonalData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Section> about(MemberId member) {
        return Stream.concat(TABLES.stream().map(table -> seen(table, member)), Stream.of(read(member)))
                .toList();
    }

    private Section read(MemberId member) {
        return new Section(
                "crm_row",
                jdbc.sql("select to_jsonb(r) from crm_row r join member m on m.number = r.number where m.id = ?")
                        .param(member.value())
                        .query(String.class)
                        .list());
    }

    private Section seen(String table, MemberId member) {
        return new Section(
                table,
                jdbc.sql("select to_jsonb(t) - 'member_id' from " + table + " t where t.member_id = ?")
                        .param(member.value())
                        .query(String.class)
                        .list());
    }
}
