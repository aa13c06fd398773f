package org.foyer.account;

import java.util.HashMap;
import java.util.Map;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What Keycloak last took of each account, and what a human has to look at. */
@Repository
@Transactional
class FollowedAccounts {

    private final JdbcClient jdbc;

    FollowedAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Written before Keycloak is told, so that an account shut by the portal is never taken for one locked by hand. */
    void shutting(MemberId member) {
        jdbc.sql("""
                        insert into account_follow (member_id, closed_at) values (?, now())
                        on conflict (member_id) do update set closed_at = coalesce(account_follow.closed_at, now())""").param(member.value()).update();
    }

    void opened(MemberId member) {
        jdbc.sql("update account_follow set closed_at = null where member_id = ?")
                .param(member.value())
                .update();
    }

    /** Keycloak has it all. */
    void pushed(MemberId member, String fingerprint) {
        jdbc.sql("""
                        insert into account_follow (member_id, pushed) values (?, ?)
                        on conflict (member_id) do update
                        set pushed = excluded.pushed, problem = null, problem_since = null, tried = null""").params(member.value(), fingerprint).update();
    }

    /** Forgets what was pushed: the account is gone. */
    void forget(MemberId member) {
        jdbc.sql("update account_follow set pushed = null, closed_at = null where member_id = ?")
                .param(member.value())
                .update();
    }

    /** @param code the message key behind {@code accounts.problem.} */
    void problem(MemberId member, String code, String fingerprint) {
        jdbc.sql("""
                        insert into account_follow (member_id, problem, problem_since, tried)
                        values (:member, :code, now(), :tried)
                        on conflict (member_id) do update
                        set problem = :code, tried = :tried, pushed = null,
                            problem_since = case when account_follow.problem = :code
                                                 then account_follow.problem_since else now() end""")
                .param("member", member.value())
                .param("code", code)
                .param("tried", fingerprint)
                .update();
    }

    void forgetGroup(String name) {
        jdbc.sql("delete from account_group where name = ?").param(name).update();
    }

    void group(String name, String keycloakId) {
        jdbc.sql("""
                        insert into account_group (name, keycloak_id) values (?, ?)
                        on conflict (name) do update set keycloak_id = excluded.keycloak_id""").params(name, keycloakId).update();
    }

    /** Believes what Keycloak says. */
    void groupsAre(Map<String, String> present) {
        jdbc.sql("delete from account_group").update();
        present.forEach(this::group);
    }

    /** The groups of Keycloak that stand for units and offices: their ids by their names. */
    Map<String, String> groups() {
        Map<String, String> found = new HashMap<>();
        jdbc.sql("select name, keycloak_id from account_group").query(row -> {
            found.put(row.getString("name"), row.getString("keycloak_id"));
        });
        return found;
    }
}
