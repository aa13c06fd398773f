package org.foyer.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import org.foyer.FoyerApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The portal as people meet it, with its real PostgreSQL, Keycloak and mail catcher; one for the whole run. */
final class Portal {

    private static final Portal RUNNING = new Portal();

    private final ConfigurableApplicationContext context;
    private final String url;

    private Portal() {
        int port = freePort();
        url = "http://localhost:" + port;
        var application = new SpringApplication(FoyerApplication.class);
        application.setAdditionalProfiles("e2e");
        context = application.run(
                "--server.port=" + port,
                "--foyer.contact.smtp.port=" + freePort(),
                // connected, but nobody answers there
                "--foyer.mailing.cleverreach.remote.base-url=https://localhost:1",
                "--foyer.mailing.cleverreach.client-id=e2e",
                "--foyer.mailing.cleverreach.client-secret=e2e",
                "--foyer.mailing.cleverreach.groups.default=1123825",
                "--foyer.mailing.limesurvey.remote.base-url=https://localhost:1",
                "--foyer.mailing.limesurvey.user=e2e",
                "--foyer.mailing.limesurvey.password=e2e",
                "--foyer.embedded.keycloak.portal-url=" + url,
                "--foyer.embedded.directory=target/e2e-"
                        + ProcessHandle.current().pid());
    }

    static Portal running() {
        return RUNNING;
    }

    String url(String path) {
        return url + path;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient database() {
        return bean(JdbcClient.class);
    }

    /** Where answers to conversations come in by SMTP. */
    int answersPort() {
        return context.getEnvironment().getRequiredProperty("foyer.contact.smtp.port", Integer.class);
    }

    Mailbox mailbox() {
        return new Mailbox(context.getEnvironment().getRequiredProperty("foyer.embedded.mail.page"));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
