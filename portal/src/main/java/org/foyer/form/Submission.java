package org.foyer.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.SignedIn;
import org.foyer.mail.Mail;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what somebody filled in: checks it, stores it, tells whoever goes on with it, and confirms it. All of it happens, or nothing. */
@Service
@Transactional
@EnableConfigurationProperties(FormProperties.class)
public class Submission {

    private final SignedIn signedIn;
    private final SendingGuard guard;
    private final OwnValues own;
    private final Checking checking;
    private final Senders senders;
    private final Intake intake;
    private final Confirming confirming;
    private final Drafts drafts;
    private final ApplicationEventPublisher events;

    Submission(
            SignedIn signedIn,
            SendingGuard guard,
            OwnValues own,
            Checking checking,
            Senders senders,
            Intake intake,
            Confirming confirming,
            Drafts drafts,
            ApplicationEventPublisher events) {
        this.signedIn = signedIn;
        this.guard = guard;
        this.own = own;
        this.checking = checking;
        this.senders = senders;
        this.intake = intake;
        this.confirming = confirming;
        this.drafts = drafts;
        this.events = events;
    }

    /**
     * What is sent.
     *
     * @param key of this sending: with the same key again, it is the same answer
     * @param language of the sender
     */
    public record Sending(Form form, Entered entered, UUID key, Locale language, Trace trace) {}

    /**
     * What the sender is told.
     *
     * @param reference to name the answer by
     * @param mailedTo where the confirmation goes; null where none does
     * @param paragraphs what other rooms add
     * @param downloads likewise, with full addresses
     */
    public record Receipt(
            UUID answer,
            String reference,
            @Nullable String mailedTo,
            List<String> paragraphs,
            List<Mail.Action> downloads) {}

    /**
     * Sends a form for the signed-in person, or for a visitor.
     *
     * @throws SubmissionRefusedException when it is not taken as it is
     * @throws org.foyer.access.AccessRefusedException when support would send in the name of a member
     */
    public Receipt submit(Sending sending) {
        @Nullable
        MemberId member =
                signedIn.person().isPresent() ? signedIn.requireInPerson().id() : null;
        intake.alone(sending.form(), member, sending.key());
        var before = intake.sentAs(sending.key());
        if (before.isPresent()) {
            return confirming.again(sending.form(), before.get());
        }
        return send(sending, member);
    }

    private Receipt send(Sending sending, @Nullable MemberId member) {
        var form = sending.form();
        var reader = sending.language();
        refuse(guard.refusal(form, member, sending.trace(), reader));
        var entered = sending.entered().with(own.fixed(form, reader));
        var checked = checking.check(form, entered, reader);
        if (!checked.complaints().isEmpty()) {
            throw SubmissionRefusedException.of(checked.complaints());
        }
        var sender = senders.of(form, checked.given(), reader);
        refuse(guard.refusal(form, sender, entered, reader));
        var answer = intake.take(form, sender, checked.given(), entered, sending.key(), reader);
        events.publishEvent(new AnswerSubmitted(answer.id()));
        drafts.forget(form);
        return confirming.confirm(form, answer, sender);
    }

    private static void refuse(Optional<String> sentence) {
        if (sentence.isPresent()) {
            throw SubmissionRefusedException.because(sentence.get());
        }
    }
}
