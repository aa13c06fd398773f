package org.foyer.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.foyer.embedded.EmbeddedProperties.Mail;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.server.SMTPServer;

/** A real SMTP server that delivers nothing: every message stays here, to be read on a page. */
class MailCatcher implements AutoCloseable {

    private static final int LARGEST = 30 * 1024 * 1024;

    private final SMTPServer smtp;
    private final MailPage page;

    private MailCatcher(SMTPServer smtp, MailPage page) {
        this.smtp = smtp;
        this.page = page;
    }

    static MailCatcher start(Mail properties, Supplier<Path> defaultDirectory) {
        var store = switch (properties.directory()) {
            case "memory" -> MailStore.thrownAway(properties.limit());
            case "" -> MailStore.in(defaultDirectory.get(), properties.limit());
            default -> MailStore.in(Path.of(properties.directory()), properties.limit());
        };
        var port = Ports.claim(properties.port(), "the mail catcher", "foyer.embedded.mail.port");
        var pagePort =
                Ports.claim(properties.pagePort(), "the page of the mail catcher", "foyer.embedded.mail.page-port");
        var smtp = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .softwareName("Foyer mail catcher")
                .maxMessageSize(LARGEST)
                .executorService(Executors.newVirtualThreadPerTaskExecutor())
                .messageHandlerFactory(context -> new Delivery(store, context))
                .build();
        return onDaemonThreads(() -> {
            smtp.start();
            return new MailCatcher(smtp, MailPage.start(pagePort, store));
        });
    }

    /** Both servers' threads inherit this: a portal that cannot start must end, whoever still listens for mail. */
    private static MailCatcher onDaemonThreads(Supplier<MailCatcher> start) {
        try {
            return CompletableFuture.supplyAsync(
                            start, task -> Thread.ofPlatform().daemon().start(task))
                    .join();
        } catch (CompletionException e) {
            throw new StartProblem(
                    "The mail catcher did not start.", "Choose other ports with foyer.embedded.mail.", e);
        }
    }

    int port() {
        return smtp.getPortAllocated();
    }

    String address() {
        return page.address();
    }

    @Override
    public void close() {
        smtp.stop();
        page.close();
    }

    /** One message with all its recipients: it is stored once. */
    private static class Delivery implements MessageHandler {

        private final MailStore store;
        private final List<String> to = new ArrayList<>();
        private String from = "";

        Delivery(MailStore store, MessageContext context) {
            this.store = store;
        }

        @Override
        public void from(String sender) {
            from = sender;
        }

        @Override
        public void recipient(String recipient) {
            to.add(recipient);
        }

        @Override
        public String data(InputStream data) throws IOException {
            return "Kept as "
                    + store.add(from, List.copyOf(to), data.readAllBytes()).id();
        }

        @Override
        public void done() {
            to.clear();
        }
    }
}
