package org.foyer.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The roles and databases that an operator would make by hand (docs/operators/database.md): an owner that migrates, a
 * runtime role without rights to change the schema, and one for Keycloak that sees nothing but its own schema.
 */
class PostgresRoles {

    static final String SUPERUSER = "postgres.superuser";
    static final String OWNER = "foyer_owner";
    static final String APP = "foyer_app";
    static final String KEYCLOAK = "foyer_keycloak";

    /** Those that only a superuser may create; all others stand in the migrations. */
    private static final List<String> EXTENSIONS =
            List.of("pg_trgm", "unaccent", "fuzzystrmatch", "btree_gist", "ltree", "citext", "pgcrypto");

    /** Replaces the trust that a new data directory starts with: from then on everyone needs a password. */
    private static final String ACCESS = """
            # written by Foyer
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final PostgresServer server;

    PostgresRoles(PostgresServer server) {
        this.server = server;
    }

    static boolean areKept(Path data) throws IOException {
        var access = data.resolve("pg_hba.conf");
        return Files.exists(access) && Files.readString(access).equals(ACCESS);
    }

    static String secretOf(String role) {
        return "postgres." + role;
    }

    /** Once a data directory: roles with their passwords, extensions for every database to come. */
    void create() {
        var data = server.data();
        try (var template = server.superuser("template1")) {
            if (areKept(data)) {
                return;
            }
            for (var extension : EXTENSIONS) {
                run(template, "create extension if not exists " + extension);
            }
            for (var role : List.of(OWNER, APP, KEYCLOAK)) {
                if (!exists(template, "select 1 from pg_roles where rolname = ?", role)) {
                    run(template, "create role " + role + " login");
                }
                run(
                        template,
                        "alter role " + role + " password '" + server.secrets().get(secretOf(role)) + "'");
            }
            run(template, "alter role postgres password '" + server.secrets().get(SUPERUSER) + "'");
            Files.writeString(data.resolve("pg_hba.conf"), ACCESS);
            run(template, "select pg_reload_conf()");
        } catch (SQLException | IOException e) {
            throw new StartProblem("The roles of the embedded PostgreSQL could not be made.", e.toString(), e);
        }
    }

    /** Makes the database where it is missing; it belongs to the owner role. */
    void database(String name) {
        if (!name.matches("[a-z][a-z0-9_]{0,62}")) {
            throw new StartProblem(
                    "\"" + name + "\" is no name for a database.",
                    "Use small letters, digits and underscores in foyer.embedded.postgres.database.");
        }
        try (var connection = server.superuser("postgres")) {
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                run(connection, "create database " + name + " owner " + OWNER);
            }
        } catch (SQLException e) {
            throw new StartProblem("The database " + name + " could not be made.", e.toString(), e);
        }
    }

    /** The schema of Keycloak beside the portal's own, readable by nobody else. */
    void keycloakSchema(String database) throws SQLException {
        try (var connection = server.superuser(database)) {
            run(connection, "create schema if not exists keycloak authorization " + KEYCLOAK);
        }
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
