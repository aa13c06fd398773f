package org.foyer.contact;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/**
 * One mail on its way in. Only addresses that are open right now are taken; all others, those that never were, those of ended
 * conversations and of former holders, get the same answer.
 */
final class MailSession implements MessageHandler {

    private static final RejectException NOBODY =
            new RejectException(550, "5.1.1 Nobody reads mail to this address, or the conversation has ended");

    /** What is too large is still read to its end, up to here, so that the answer is understood. */
    private static final long MOST_READ = 100L * 1024 * 1024;

    private final MailIntake intake;
    private final int largest;
    private final List<ReplyAddresses.Owner> owners = new ArrayList<>();
    private String from = "";

    MailSession(MailIntake intake, int largest) {
        this.intake = intake;
        this.largest = largest;
    }

    @Override
    public void from(@Nullable String sender) {
        from = sender == null ? "" : sender;
    }

    @Override
    public void recipient(String recipient) throws RejectException {
        owners.add(intake.open(recipient).orElseThrow(() -> NOBODY));
    }

    @Override
    public String data(InputStream data) throws RejectException, IOException {
        var raw = data.readNBytes(largest + 1);
        if (raw.length > largest) {
            drain(data);
            throw new RejectException(552, "5.3.4 The mail is too large; write it without files");
        }
        for (var owner : owners) {
            intake.take(owner, raw, from);
        }
        return "2.0.0 Taken";
    }

    private static void drain(InputStream data) throws IOException {
        var buffer = new byte[64 * 1024];
        long read = 0;
        for (int count = data.read(buffer); count >= 0; count = data.read(buffer)) {
            read += count;
            if (read > MOST_READ) {
                throw new IOException("A mail does not end");
            }
        }
    }

    @Override
    public void done() {
        owners.clear();
    }
}
