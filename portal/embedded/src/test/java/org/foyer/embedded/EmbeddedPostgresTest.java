package org.foyer.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;

@SpringBootTest(
        classes = EmbeddedPostgresTest.Nothing.class,
        properties = {
            "foyer.embedded.postgres.directory=memory",
            "foyer.embedded.postgres.port=0",
            "foyer.embedded.postgres.database=claims",
            "foyer.embedded.keycloak.enabled=false",
            "foyer.embedded.mail.enabled=false"
        })
class EmbeddedPostgresTest {

    @Configuration
    static class Nothing {}

    @Value("${spring.datasource.url}")
    String url;

    @Value("${spring.datasource.username}")
    String user;

    @Value("${spring.datasource.password}")
    String password;

    @Value("${spring.flyway.user}")
    String owner;

    @Value("${spring.flyway.password}")
    String ownerPassword;

    @Test
    void runtimeRoleReadsButMakesNoTables() throws SQLException {
        try (var connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            assertThat(url).endsWith("/claims");
            assertThat(statement.execute("select similarity('Firn', 'Firm')")).isTrue();
            assertThatThrownBy(() -> statement.execute("create table sneaky (id int)"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void ownerRoleMakesTables() throws SQLException {
        try (var connection = DriverManager.getConnection(url, owner, ownerPassword);
                var statement = connection.createStatement()) {
            assertThat(statement.execute("create table mine (id int)")).isFalse();
            assertThat(statement.execute("drop table mine")).isFalse();
        }
    }

    @Test
    void refusesWrongPassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(url, user, "guess"))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", ""))
                .isInstanceOf(SQLException.class);
    }
}
