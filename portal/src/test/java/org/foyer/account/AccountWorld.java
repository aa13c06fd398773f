package org.foyer.account;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.foyer.access.Accounts;
import org.foyer.testing.KeycloakTest;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.client.RestClient;

/** A section with one member who has an account, followed through a gate before the real Keycloak. */
@KeycloakTest
@TestPropertySource(properties = {"foyer.embedded.postgres.database=accounts", "db-scheduler.enabled=false"})
abstract class AccountWorld {

    @Autowired
    BeanFactory beans;

    @Autowired
    Accounts accounts;

    @Autowired
    KeycloakAccounts keycloak;

    @Autowired
    KeycloakGroups groups;

    @Autowired
    FollowedAccounts followed;

    @Autowired
    JdbcClient jdbc;

    @Value("${foyer.embedded.mail.page}")
    String mailPage;

    Association association;
    Gate gate;
    Follower follower;
    UnitId section;
    MemberId member;
    String email;

    @BeforeEach
    void aMemberWithAnAccount() throws IOException {
        gate = new Gate(beans.getBean(AccountsProperties.class).url());
        follower = new Follower(beans, gate.url(), Follower.INVITING);
        jdbc.sql("update account_run set state = 'DONE'").update();
        association = new Association(jdbc);
        section = association.unit(association.unit(null, "Verband"), "Sektion");
        member = association.member(section, "Élodie", "Grandchamp");
        email = association.email(member);
        follower.follow();
    }

    @AfterEach
    void close() {
        gate.close();
    }

    void leave(MemberId who, LocalDate last) {
        jdbc.sql("update membership set to_date = ? where member_id = ?")
                .params(last, who.value())
                .update();
    }

    KeycloakUser user() {
        return user(member);
    }

    KeycloakUser user(MemberId of) {
        return keycloak.byId(accounts.subjectOf(of).orElseThrow()).orElseThrow();
    }

    List<String> groupNames() {
        var present = groups.of(accounts.subjectOf(member).orElseThrow());
        return groups.all().entrySet().stream()
                .filter(entry -> present.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    String number(UnitId unit) {
        return jdbc.sql("select number from unit where id = ?")
                .param(unit.value())
                .query(String.class)
                .single();
    }

    String problem(MemberId about) {
        return jdbc.sql("select coalesce(problem, '') from account_follow where member_id = ?")
                .param(about.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    List<Map<String, Object>> mails(String to) {
        return RestClient.create(mailPage)
                .get()
                .uri("/api/messages?to={to}", to)
                .retrieve()
                .body(new ParameterizedTypeReference<>() {});
    }
}
