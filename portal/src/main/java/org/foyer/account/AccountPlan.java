package org.foyer.account;

import java.util.List;
import java.util.UUID;
import org.foyer.account.AccountRun.Kind;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Finds the accounts that are not as they should be, as one set in the database, and keeps them as tasks. */
@Repository
@Transactional
class AccountPlan {

    /** What differs from what Keycloak last took. */
    private static final String CHANGED = """
            from wanted w left join account a using (member_id) left join account_follow f using (member_id)
            where (a.subject is not null or (:invite and w.open and w.email <> ''))
              and w.fingerprint is distinct from f.pushed and w.fingerprint is distinct from f.tried""";

    private static final String CHANGED_TASKS = """
            insert into account_task (member_id, kind)
            select w.member_id, case when a.subject is null then 'CREATE'
                                     when not w.open and f.closed_at is null then 'CLOSE' else 'MEND' end
            """ + CHANGED;

    /** What differs from what Keycloak holds; what needed a human is tried again. */
    private static final String DRIFTED_TASKS = """
            insert into account_task (member_id, kind)
            select w.member_id, case when not w.open then 'CLOSE' when s.subject is null then 'CREATE' else 'MEND' end
            from wanted w left join account a using (member_id) left join account_follow f using (member_id)
            left join (select member_ref, min(subject) as subject from account_seen where member_ref <> '' group by member_ref) r
                   on r.member_ref = w.member_id::text and a.subject is null
            left join account_seen s on s.subject = coalesce(a.subject, r.subject)
            where (a.subject is not null or s.subject is not null or (:invite and w.open and w.email <> ''))
              and (s.subject is null or a.subject is null or f.problem is not null or s.enabled <> w.open
                   or :invite and w.open and a.invited_at is null and a.last_sign_in_at is null
                   or (select array_agg(g order by g) from unnest(s.groups) g)
                      is distinct from (select array_agg(g order by g) from unnest(w.groups) g where w.open)
                   or w.open and (s.member_ref <> w.member_id::text or s.username <> lower(w.number)
                                  or s.first_name <> w.first_name or s.last_name <> w.last_name or s.language <> w.language
                                  or w.email <> '' and s.email <> lower(w.email)))""";

    /** What Keycloak holds as it should be needs no call, whoever brought it there. */
    private static final String ALIKE = """
            insert into account_follow (member_id, pushed)
            select w.member_id, w.fingerprint
            from wanted w join account a using (member_id) join account_seen s on s.subject = a.subject
            where not exists (select from account_task t where t.member_id = w.member_id)
            on conflict (member_id) do update set pushed = excluded.pushed
            where account_follow.pushed is distinct from excluded.pushed""";

    private static final String NO_EMAIL = """
            insert into account_follow (member_id, problem, problem_since)
            select w.member_id, 'no-email', now() from wanted w left join account a using (member_id)
            where :invite and a.subject is null and w.open and w.email = ''
            on conflict (member_id) do update set problem = 'no-email', problem_since = now()
            where account_follow.problem is null""";

    private static final String OVER = """
            update account_follow f set problem = null, problem_since = null, tried = null from wanted w
            where w.member_id = f.member_id and f.problem is not null
              and not exists (select from account a where a.member_id = f.member_id)
              and (not w.open or f.problem = 'no-email' and (w.email <> '' or not :invite))""";

    private final JdbcClient jdbc;
    private final WantedAccounts wanted;
    private final SeenAccounts seen;
    private final FollowProperties properties;

    AccountPlan(JdbcClient jdbc, WantedAccounts wanted, SeenAccounts seen, FollowProperties properties) {
        this.jdbc = jdbc;
        this.wanted = wanted;
        this.seen = seen;
        this.properties = properties;
    }

    /** @param accounts open ones, of which the run would shut {@code wouldClose}; {@code wouldCreate} would be new or are missing */
    record Size(int total, int accounts, int wouldClose, int wouldCreate) {}

    /** Whether anything in the portal differs from what Keycloak last took. */
    boolean hasChanges() {
        return statement("select exists (select " + CHANGED + ")")
                .query(Boolean.class)
                .single();
    }

    /** Writes down what is to be done, in place of what was written down before. */
    Size plan(Kind kind) {
        jdbc.sql("delete from account_task").update();
        statement(OVER).update();
        statement(NO_EMAIL).update();
        int strays = 0;
        if (kind == Kind.FULL) {
            statement(DRIFTED_TASKS).update();
            statement(ALIKE).update();
            strays = seen.countOpenStrays();
        } else {
            statement(CHANGED_TASKS).update();
        }
        return size(strays);
    }

    private Size size(int strays) {
        int accounts = jdbc.sql("""
                        select count(*) from account a left join account_follow f using (member_id)
                        where f.closed_at is null""").query(Integer.class).single();
        return jdbc.sql("""
                        select count(*) as total, count(*) filter (where kind = 'CLOSE') as close,
                               count(*) filter (where kind = 'CREATE') as create
                        from account_task""")
                .query((row, number) ->
                        new Size(row.getInt("total"), accounts, row.getInt("close") + strays, row.getInt("create")))
                .single();
    }

    List<MemberId> next(int limit) {
        return jdbc
                .sql("select member_id from account_task order by member_id limit ?")
                .param(limit)
                .query(UUID.class)
                .list()
                .stream()
                .map(MemberId::new)
                .toList();
    }

    private JdbcClient.StatementSpec statement(String sql) {
        return wanted.statement(WantedSql.WANTED + sql, null).param("invite", properties.invite());
    }
}
