package org.foyer.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.foyer.access.SignedIn;
import org.foyer.contact.Contact;
import org.foyer.contact.ContactRefusedException;
import org.foyer.contact.OfficeThreads;
import org.foyer.contact.Post;
import org.foyer.contact.ThreadId;
import org.foyer.form.WorkRefusedException.Reason;
import org.foyer.mail.Mail;
import org.foyer.mail.Outbox;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Replies to those who sent something: to a member in the conversation with the office, which begins with what was sent; to a visitor
 * by a mail of the portal. Neither learns the official's address.
 */
@Service
@Transactional
public class AnswerReplies {

    private final DeskReach reach;
    private final Answers answers;
    private final AnswerSteps steps;
    private final AnswerLines lines;
    private final DeskDetails details;
    private final DeskProperties properties;
    private final Contact contact;
    private final OfficeThreads threads;
    private final Outbox outbox;
    private final Texts texts;
    private final SignedIn signedIn;
    private final JdbcClient jdbc;

    AnswerReplies(
            DeskReach reach,
            Answers answers,
            AnswerSteps steps,
            AnswerLines lines,
            DeskDetails details,
            DeskProperties properties,
            Contact contact,
            OfficeThreads threads,
            Outbox outbox,
            Texts texts,
            SignedIn signedIn,
            JdbcClient jdbc) {
        this.reach = reach;
        this.answers = answers;
        this.steps = steps;
        this.lines = lines;
        this.details = details;
        this.properties = properties;
        this.contact = contact;
        this.threads = threads;
        this.outbox = outbox;
        this.texts = texts;
        this.signedIn = signedIn;
        this.jdbc = jdbc;
    }

    /**
     * Writes to the sender.
     *
     * @throws WorkRefusedException when it cannot go; nothing was written then
     */
    public void reply(UUID id, String text) {
        var answer = answers.find(id).orElseThrow(AnswerReplies::unknown);
        var post = reach.postOf(answer);
        if (post == null) {
            throw unknown();
        }
        var words = text.strip();
        if (words.isEmpty()) {
            throw new WorkRefusedException(Reason.EMPTY);
        }
        if (words.length() > properties.longestReply()) {
            throw new WorkRefusedException(Reason.TOO_LONG);
        }
        var sender = answer.member();
        if (sender == null) {
            mail(answer, words);
        } else {
            converse(answer, sender, post, words);
        }
        steps.replied(id, signedIn.requireInPerson().id());
    }

    private void converse(SentAnswer answer, MemberId sender, Post post, String words) {
        var known = answer.thread();
        var thread = known == null ? begin(answer, sender, post) : new ThreadId(known);
        try {
            contact.answer(thread, words, List.of());
        } catch (ContactRefusedException refused) {
            throw new WorkRefusedException(
                    refused.reason() == ContactRefusedException.Reason.CLOSED
                            ? Reason.CONVERSATION_OVER
                            : Reason.TOO_LONG);
        }
    }

    /** The office has read it already: no mail about it. */
    private ThreadId begin(SentAnswer answer, MemberId sender, Post post) {
        var thread = threads.begin(sender, post, lines.of(answer), false);
        jdbc.sql("update form_answer set thread_id = ? where id = ?")
                .params(thread.value(), answer.id())
                .update();
        return thread;
    }

    private void mail(SentAnswer answer, String words) {
        var address = answer.senderEmail();
        if (address == null) {
            throw new WorkRefusedException(Reason.NO_ADDRESS);
        }
        Locale language = answer.language();
        String title = answer.title().in(language);
        var paragraphs = new ArrayList<String>();
        paragraphs.add(texts.get(
                language, "form.desk.mail.first", details.office(answer, language), title, answer.reference()));
        paragraphs.addAll(List.of(words.split("\n\\s*\n")));
        paragraphs.add(texts.get(language, "form.desk.mail.last"));
        var note = steps.note(answer.id(), signedIn.requireInPerson().id(), words, true);
        outbox.send(
                new Mail(address, language, texts.get(language, "form.desk.mail.subject", title), paragraphs, null),
                note);
    }

    private static IllegalArgumentException unknown() {
        return new IllegalArgumentException("No such answer");
    }
}
