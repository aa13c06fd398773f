package org.foyer.form;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.foyer.form.Submission.Receipt;
import org.foyer.mail.Mail;
import org.foyer.mail.Outbox;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the sender that an answer has arrived: on the page, and by mail where an address is known. */
@Component
class Confirming {

    private static final Duration DAY = Duration.ofHours(24);

    private final ObjectProvider<AfterSending> afterwards;
    private final ConfirmationMail mails;
    private final Outbox outbox;
    private final Answers answers;
    private final FormProperties properties;
    private final Clock clock;

    Confirming(
            ObjectProvider<AfterSending> afterwards,
            ConfirmationMail mails,
            Outbox outbox,
            Answers answers,
            FormProperties properties,
            Clock clock) {
        this.afterwards = afterwards;
        this.mails = mails;
        this.outbox = outbox;
        this.answers = answers;
        this.properties = properties;
        this.clock = clock;
    }

    Receipt confirm(Form form, SentAnswer answer, Sender sender) {
        var additions = additions(form, answer);
        var to = sender.email();
        if (to == null || !mayWrite(to, sender)) {
            return receipt(answer, null, additions);
        }
        var mail = mails.of(form, answer, sender, to, additions);
        if (sender.member() == null || !sender.trusted()) {
            outbox.send(mail, answer.id());
        } else {
            outbox.send(sender.member(), mail, answer.id());
        }
        return receipt(answer, to, additions);
    }

    /** What was told before, without another mail. */
    Receipt again(Form form, SentAnswer answer) {
        return receipt(answer, answer.senderEmail(), additions(form, answer));
    }

    /** Nobody has the portal fill the letter box of somebody else. */
    private boolean mayWrite(String to, Sender sender) {
        return sender.trusted() || answers.namedSince(to, clock.instant().minus(DAY)) <= properties.confirmations();
    }

    private List<AfterSending.Addition> additions(Form form, SentAnswer answer) {
        return afterwards
                .orderedStream()
                .map(each -> each.after(form, answer, answer.language()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Receipt receipt(
            SentAnswer answer, @Nullable String mailedTo, List<AfterSending.Addition> additions) {
        return new Receipt(
                answer.id(),
                answer.reference(),
                mailedTo,
                additions.stream()
                        .flatMap(addition -> addition.paragraphs().stream())
                        .toList(),
                additions.stream()
                        .<Mail.Action>flatMap(addition -> addition.downloads().stream())
                        .toList());
    }
}
