package org.foyer.contact;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foyer.member.Correspondent;
import org.foyer.member.MainEmail;
import org.foyer.values.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.subethamail.smtp.RejectException;

/** Makes messages of answers by mail, and states of notes of failure. Its log names neither addresses nor words. */
@Component
class MailIntake {

    private static final Logger LOG = LoggerFactory.getLogger(MailIntake.class);

    private final ReplyAddresses addresses;
    private final Contact contact;
    private final Enclosures enclosures;
    private final RefusedFiles refusedFiles;
    private final Relay relay;
    private final MainEmail members;
    private final Texts texts;
    private final TransactionTemplate transaction;

    MailIntake(
            ReplyAddresses addresses,
            Contact contact,
            Enclosures enclosures,
            RefusedFiles refusedFiles,
            Relay relay,
            MainEmail members,
            Texts texts,
            TransactionTemplate transaction) {
        this.addresses = addresses;
        this.contact = contact;
        this.enclosures = enclosures;
        this.refusedFiles = refusedFiles;
        this.relay = relay;
        this.members = members;
        this.texts = texts;
        this.transaction = transaction;
    }

    /** To whom the address belongs, where an answer of theirs would be taken now. */
    Optional<ReplyAddresses.Owner> open(String address) {
        return addresses.owner(address).filter(owner -> contact.takesFrom(owner.member(), owner.thread()));
    }

    /** @throws RejectException with a sentence for the writer, when the mail is not taken */
    void take(ReplyAddresses.Owner owner, byte[] raw, String envelopeFrom) throws RejectException {
        try {
            var mail = IncomingMail.read(raw, envelopeFrom);
            switch (mail.kind()) {
                case PERSON -> answer(owner, mail);
                case FAILURE -> relay.failed(owner);
                case MACHINE -> LOG.info("An automatic answer to conversation {} is not carried on", owner.thread());
            }
        } catch (MessagingException | IOException unreadable) {
            LOG.info("A mail to conversation {} cannot be read: {}", owner.thread(), unreadable.getClass());
            throw new RejectException(554, "5.6.0 The mail cannot be read; write it as plain text");
        } catch (ContactRefusedException refused) {
            throw new RejectException(
                    554,
                    "5.7.1 "
                            + switch (refused.reason()) {
                                case EMPTY -> "The mail holds no words of yours";
                                case TOO_LONG -> "The mail is too long; shorten it";
                                case SENDER_LIMIT, RECIPIENT_LIMIT, FILES_LIMIT ->
                                    "Too many messages today; try again tomorrow";
                                case CLOSED, NOBODY, NOT_WANTED -> "The conversation takes no further messages";
                            });
        } catch (DataAccessException later) {
            LOG.error("A mail to conversation {} waits at its server", owner.thread(), later);
            throw new RejectException(451, "4.3.0 Not now; try again later");
        }
    }

    private void answer(ReplyAddresses.Owner owner, IncomingMail mail) {
        var writer = members.correspondent(owner.member());
        var selection = enclosures.begin();
        List<FileRefusedException> refused = new ArrayList<>();
        for (var file : mail.files()) {
            try {
                selection.add(file.name(), file.content());
            } catch (FileRefusedException why) {
                refused.add(why);
            }
        }
        transaction.executeWithoutResult(status -> {
            contact.answerAs(owner.member(), owner.thread(), words(writer, mail, refused), selection.files());
            if (!refused.isEmpty()) {
                refusedFiles.tell(writer, owner.thread(), refused);
            }
        });
    }

    /** What they wrote newly, and for the reader the names of the files that did not come along. */
    private String words(Correspondent writer, IncomingMail mail, List<FileRefusedException> refused) {
        List<String> own = new ArrayList<>(mail.from());
        writer.email().ifPresent(own::add);
        var words = ReplyText.of(mail.text(), own);
        if (words.isEmpty() || refused.isEmpty()) {
            return words;
        }
        var names = refused.stream().map(FileRefusedException::file).toList();
        return words + "\n\n" + texts.get(writer.language(), "contact.mail.left-out", String.join(", ", names));
    }
}
