package org.foyer.account;

import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What Keycloak holds, as the open run read it: page by page, so that nothing of it has to stay in memory. */
@Repository
@Transactional
class SeenAccounts {

    /** An account that bears the id of a member whom the portal does not know any more, and is not linked to another. */
    private static final String STRAY = """
            from account_seen s
            where s.member_ref <> '' and not exists (select from member m where m.id::text = s.member_ref)
              and not exists (select from account a where a.subject = s.subject)""";

    private static final String FOREIGN =
            "from account_seen s where s.member_ref = '' and not exists (select from account a where a.subject = s.subject)";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SeenAccounts(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void clear() {
        jdbc.sql("delete from account_seen").update();
    }

    /** Notes a page; the same page twice changes nothing. */
    void add(List<KeycloakUser> users) {
        batches.batchUpdate(
                """
                insert into account_seen (subject, username, email, first_name, last_name, language, member_ref, enabled)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (subject) do nothing""",
                users.stream()
                        .map(user -> new Object[] {
                            user.id(),
                            user.text("username"),
                            user.text("email").toLowerCase(Locale.ROOT),
                            user.text("firstName"),
                            user.text("lastName"),
                            user.attribute(KeycloakUser.LOCALE).orElse(""),
                            user.memberId().orElse(""),
                            user.isEnabled()
                        })
                        .toList());
    }

    /** Notes some members of a group. */
    void addToGroup(String name, List<String> subjects) {
        jdbc.sql("""
                        update account_seen set groups = array_append(groups, :name)
                        where subject = any(:subjects) and not :name = any(groups)""")
                .param("name", name)
                .param("subjects", subjects.toArray(String[]::new))
                .update();
    }

    List<String> openStrays(int limit) {
        return jdbc.sql("select s.subject " + STRAY + " and s.enabled order by s.subject limit ?")
                .param(limit)
                .query(String.class)
                .list();
    }

    void shut(String subject) {
        jdbc.sql("update account_seen set enabled = false where subject = ?")
                .param(subject)
                .update();
    }

    int countOpenStrays() {
        return jdbc.sql("select count(*) " + STRAY + " and s.enabled")
                .query(Integer.class)
                .single();
    }

    /** Accounts of nobody: administrators, guests, other programs. */
    int countForeign() {
        return jdbc.sql("select count(*) " + FOREIGN).query(Integer.class).single();
    }

    List<String> foreign(int limit) {
        return jdbc.sql("select s.username " + FOREIGN + " order by s.username limit ?")
                .param(limit)
                .query(String.class)
                .list();
    }
}
