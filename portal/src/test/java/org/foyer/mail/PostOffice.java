package org.foyer.mail;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real mail server on a free port, which can be taken down and can refuse recipients. */
public final class PostOffice implements AutoCloseable {

    private final List<byte[]> taken = new CopyOnWriteArrayList<>();
    private SMTPServer server;

    public PostOffice() {
        server = open(0);
    }

    public int port() {
        return server.getPortAllocated();
    }

    public List<MimeMessage> taken() {
        return taken.stream().map(PostOffice::parse).toList();
    }

    void goDown() {
        server.stop();
    }

    void comeUp() {
        server = open(server.getPortAllocated());
    }

    @Override
    public void close() {
        server.stop();
    }

    private SMTPServer open(int port) {
        var opened = SMTPServer.port(port)
                .messageHandlerFactory(context -> new Counter())
                .build();
        opened.start();
        return opened;
    }

    private static MimeMessage parse(byte[] raw) {
        try {
            return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
        } catch (jakarta.mail.MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private final class Counter implements MessageHandler {

        @Override
        public void from(String from) {}

        @Override
        public void recipient(String recipient) throws RejectException {
            if (recipient.startsWith("unknown@")) {
                throw new RejectException(550, "No such user: " + recipient);
            }
        }

        @Override
        public String data(InputStream data) throws java.io.IOException {
            taken.add(data.readAllBytes());
            return "Taken";
        }

        @Override
        public void done() {}
    }
}
