package org.foyer.embedded;

import java.nio.file.Path;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What runs beside the portal, and where it keeps its data ({@code foyer.embedded.*}, see docs/operators/embedded.md).
 *
 * @param enabled false starts nothing at all
 * @param directory data, secrets, logs and unpacked programs; may be deleted while the portal is stopped
 * @param programs where unpacked programs lie; empty means {@code programs} below the directory; may be shared
 * @param endWithParent stops the portal when the process that started it is gone: Maven passes no signal on
 * @param sampleUsers whether Keycloak's first start brings the people of {@code foyer/sample-users.yaml}
 */
record EmbeddedProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue(".foyer") Path directory,
        @DefaultValue("") String programs,
        @DefaultValue("true") boolean sampleUsers,
        @DefaultValue("false") boolean endWithParent,
        @DefaultValue Postgres postgres,
        @DefaultValue Keycloak keycloak,
        @DefaultValue Mail mail) {

    /** Where unpacked programs lie. */
    Path programsDirectory() {
        return (programs.isEmpty() ? directory.resolve("programs") : Path.of(programs)).toAbsolutePath();
    }

    /**
     * @param enabled starts when no {@code spring.security.oauth2.client.provider.keycloak.*} is set and PostgreSQL is
     *     embedded
     * @param directory where it keeps its files; {@code memory} is a directory that is thrown away at the end; empty
     *     means {@code keycloak} below the common directory
     * @param port 0 takes a free one
     * @param portalUrl as people see the portal; empty means localhost with the port of {@code server.port}
     */
    record Keycloak(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("") String directory,
            @DefaultValue("8180") int port,
            @DefaultValue("") String portalUrl) {}

    /**
     * @param enabled starts when no {@code spring.mail.host} is set
     * @param port of the SMTP server; 0 takes a free one
     * @param pagePort of the page that shows the mail; 0 takes a free one
     * @param directory where messages are kept; {@code memory} forgets them at the end; empty means {@code mail} below
     *     the common directory
     * @param limit how many messages are kept, the newest ones
     */
    record Mail(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("1025") int port,
            @DefaultValue("8025") int pagePort,
            @DefaultValue("") String directory,
            @DefaultValue("500") int limit) {}

    /**
     * @param enabled starts when no {@code spring.datasource.url} is set
     * @param directory where the data lies; {@code memory} is a directory that is thrown away at the end, shared by all
     *     contexts of one Java process; empty means {@code postgres} below the common directory
     * @param port 0 takes a free one
     * @param database created with its extensions where it does not exist; a name of its own gives a test a fresh one
     * @param durable false gives up safety at a power cut for speed; for tests only
     */
    record Postgres(
            @DefaultValue("true") boolean enabled,
            @DefaultValue("") String directory,
            @DefaultValue("15432") int port,
            @DefaultValue("foyer") String database,
            @DefaultValue("true") boolean durable) {

        boolean thrownAway() {
            return directory.equals("memory");
        }
    }
}
