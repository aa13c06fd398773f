package org.foyer.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foyer.member.PersonName;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts as they should be, by the memberships, offices and e-mails of today. */
@Repository
class WantedAccounts {

    private final JdbcClient jdbc;
    private final FollowProperties properties;
    private final Clock clock;

    WantedAccounts(JdbcClient jdbc, FollowProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    List<Wanted> of(Collection<MemberId> members) {
        return statement(
                        WantedSql.WANTED + """
                        select w.*, a.subject, f.closed_at is not null as shut, %s as account
                        from wanted w left join account a using (member_id) left join account_follow f using (member_id)
                        """.formatted(Invitees.ACCOUNT_STATE),
                        members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query(WantedAccounts::wanted)
                .list();
    }

    /** The groups of all units and offices that somebody has today. */
    List<String> groups() {
        return statement(WantedSql.WANTED + "select distinct unnest(groups) as name from wanted order by name", null)
                .query(String.class)
                .list();
    }

    /** A statement that begins with {@link WantedSql#WANTED}; everybody where no members are given. */
    JdbcClient.StatementSpec statement(String sql, UUID @Nullable [] members) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(sql)
                .param("members", members)
                .param("today", today)
                .param("since", today.minus(properties.grace()));
    }

    private static Wanted wanted(ResultSet row, int number) throws SQLException {
        var invitee = new Invitee(
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getString("number"),
                new PersonName(row.getString("first_name"), row.getString("last_name")),
                row.getString("language"),
                row.getString("email"),
                AccountState.valueOf(row.getString("account")));
        return new Wanted(
                invitee,
                row.getBoolean("email_verified"),
                row.getBoolean("open"),
                Set.of((String[]) row.getArray("groups").getArray()),
                row.getString("fingerprint"),
                row.getString("subject"),
                row.getBoolean("shut"));
    }
}
