package org.foyer.member;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.foyer.audit.References;
import org.foyer.values.LocalNames;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tells the change log what its ids and codes stand for. */
@Repository
@Transactional(readOnly = true)
class ChangeReferences implements References {

    private final JdbcClient jdbc;
    private final LocalNames names;

    ChangeReferences(JdbcClient jdbc, LocalNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    @Override
    public Optional<MemberId> memberWith(String number) {
        return jdbc.sql("""
                        select id from member where number = :number
                        union all select member_id from former_member where number = :number limit 1""")
                .param("number", number.strip())
                .query(UUID.class)
                .optional()
                .map(MemberId::new);
    }

    @Override
    public List<MemberId> formerIdsOf(MemberId member) {
        return jdbc
                .sql("select former_id from former_member where member_id = ?")
                .param(member.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(MemberId::new)
                .toList();
    }

    @Override
    public Map<MemberId, String> membersCalled(Collection<MemberId> members) {
        var called = new HashMap<MemberId, String>();
        jdbc.sql("""
                        select id, first_name, last_name, number from member where id = any(:ids)
                        union all select f.former_id, m.first_name, m.last_name, f.number
                        from former_member f join member m on m.id = f.member_id where f.former_id = any(:ids)""")
                .param("ids", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query(row -> {
                    var name = new PersonName(row.getString("first_name"), row.getString("last_name"));
                    called.put(
                            new MemberId(row.getObject("id", UUID.class)),
                            name.full() + " (" + row.getString("number") + ")");
                });
        return called;
    }

    @Override
    public Optional<String> nameOf(String field, String value, Locale language) {
        if (field.equals("member_id")) {
            return jdbc.sql("""
                            select number from member where id = cast(:id as uuid)
                            union all select number from former_member where former_id = cast(:id as uuid)""").param("id", value).query(String.class).optional();
        }
        String sql = switch (field) {
            case "unit_id", "parent_id", "owner_id" -> "select name from unit where id::text = ?";
            case "category" -> "select name from membership_category where code = ?";
            case "office_type" -> "select name from office_type where code = ?";
            case "magazine" -> "select name from magazine where code = ?";
            default -> "select null::jsonb where ? = ''";
        };
        return jdbc.sql(sql)
                .param(value)
                .query((row, number) -> names.read(row.getString(1)).in(language))
                .optional();
    }
}
