package org.foyer.account;

import java.util.Optional;
import org.foyer.member.PersonName;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Members as their accounts see them. */
@Repository
class Invitees {

    /** An account that nobody was told of counts as none: its invitation did not get out. */
    static final String ACCOUNT_STATE = """
            case when a.last_sign_in_at is not null then 'ACTIVE'
                 when a.invited_at is not null then 'INVITED'
                 else 'NONE' end""";

    private final JdbcClient jdbc;

    Invitees(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Invitee> find(MemberId member) {
        return jdbc.sql("select m.number, m.first_name, m.last_name, m.language, coalesce(e.value, '') as email, "
                        + ACCOUNT_STATE + " as account" + """

                        from member m left join account a on a.member_id = m.id
                        left join contact_point e on e.member_id = m.id and e.kind = 'EMAIL' and e.main
                        where m.id = :member and not m.deceased""")
                .param("member", member.value())
                .query((row, number) -> new Invitee(
                        member,
                        row.getString("number"),
                        new PersonName(row.getString("first_name"), row.getString("last_name")),
                        row.getString("language"),
                        row.getString("email"),
                        AccountState.valueOf(row.getString("account"))))
                .optional();
    }
}
