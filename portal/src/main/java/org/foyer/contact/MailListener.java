package org.foyer.contact;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.subethamail.smtp.server.SMTPServer;

/** Listens for answers by SMTP, where a port is configured. The association's mail server hands the mail of the domain on to it. */
@Component
@ConditionalOnProperty("foyer.contact.smtp.port")
class MailListener implements SmartLifecycle {

    private static final int MOST_CONNECTIONS = 50;
    private static final int MOST_RECIPIENTS = 10;

    private final MailIntake intake;
    private final ContactProperties properties;
    private @Nullable SMTPServer server;
    private @Nullable ExecutorService threads;

    MailListener(MailIntake intake, ContactProperties properties) {
        this.intake = intake;
        this.properties = properties;
    }

    /** The port that it listens at. */
    int port() {
        if (server == null) {
            throw new IllegalStateException("The listener for answers is not started");
        }
        return server.getPortAllocated();
    }

    @Override
    public void start() {
        var smtp = properties.smtp();
        var port = smtp.port();
        if (port == null) {
            throw new IllegalStateException("The listener for answers has no port");
        }
        threads = Executors.newVirtualThreadPerTaskExecutor();
        var started = SMTPServer.port(port)
                .bindAddress(address(smtp.host()))
                .softwareName("Foyer")
                .hideTLS()
                .maxConnections(MOST_CONNECTIONS)
                .connectionTimeout(1, TimeUnit.MINUTES)
                .maxRecipients(MOST_RECIPIENTS)
                .maxMessageSize(smtp.largest())
                .executorService(threads)
                .messageHandlerFactory(context -> new MailSession(intake, smtp.largest()))
                .build();
        started.start();
        server = started;
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop();
            server = null;
        }
        if (threads != null) {
            threads.shutdown();
            threads = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    private static InetAddress address(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("foyer.contact.smtp.host names no address of this machine: " + host, e);
        }
    }
}
