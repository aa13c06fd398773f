package org.foyer.mail;

import java.util.UUID;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes mails into the database, beside the change that they tell of. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class QueuedOutbox implements Outbox {

    private final OutgoingMails mails;
    private final MailFrame frame;
    private final MailDispatch dispatch;

    QueuedOutbox(OutgoingMails mails, MailFrame frame, MailDispatch dispatch) {
        this.mails = mails;
        this.frame = frame;
        this.dispatch = dispatch;
    }

    @Override
    public void send(Mail mail) {
        queue(null, mail, null, null);
    }

    @Override
    public void send(Mail mail, UUID letter) {
        queue(null, mail, null, letter);
    }

    @Override
    public void send(MemberId member, Mail mail) {
        queue(member, mail, null, null);
    }

    @Override
    public void send(MemberId member, Mail mail, UUID letter) {
        queue(member, mail, null, letter);
    }

    @Override
    public void send(MemberId member, Mail mail, Mail.Sender sender, @Nullable UUID letter) {
        queue(member, mail, new Mail.Sender(Headers.line(sender.name()), Headers.address(sender.answerTo())), letter);
    }

    @Override
    public void forget(String answerTo) {
        mails.forget(answerTo);
    }

    private void queue(@Nullable MemberId member, Mail mail, Mail.@Nullable Sender sender, @Nullable UUID letter) {
        UUID id = UUID.randomUUID();
        mails.add(new OutgoingMail(
                id,
                member,
                Headers.address(mail.to()),
                mail.language(),
                Headers.line(mail.subject()),
                frame.text(mail),
                frame.html(mail),
                0,
                sender,
                letter));
        dispatch.schedule(id, sender != null);
    }
}
