package org.foyer.form;

import org.foyer.contact.OfficeThreads;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sends an answer on its ways in the transaction that stores it: into a conversation, and to the association's own systems. */
@Component
class AnswerRouting {

    private final Forms forms;
    private final Answers answers;
    private final AnswerLines lines;
    private final OfficeThreads threads;
    private final Deliveries deliveries;
    private final DeskReach reach;
    private final JdbcClient jdbc;

    AnswerRouting(
            Forms forms,
            Answers answers,
            AnswerLines lines,
            OfficeThreads threads,
            Deliveries deliveries,
            DeskReach reach,
            JdbcClient jdbc) {
        this.forms = forms;
        this.answers = answers;
        this.lines = lines;
        this.threads = threads;
        this.deliveries = deliveries;
        this.reach = reach;
        this.jdbc = jdbc;
    }

    @EventListener
    void submitted(AnswerSubmitted event) {
        answers.find(event.answerId())
                .ifPresent(answer -> forms.definition(answer.form()).ifPresent(form -> route(answer, form.handling())));
    }

    void route(SentAnswer answer, Form.Handling handling) {
        if (handling.thread()) {
            converse(answer);
        }
        var webhook = handling.webhook();
        if (webhook != null) {
            deliveries.queue(answer, webhook);
        }
    }

    /** A visitor has no place for a conversation: the office replies to them by mail. */
    private void converse(SentAnswer answer) {
        var sender = answer.member();
        if (sender == null) {
            return;
        }
        reach.firstPost(answer)
                .ifPresent(post -> jdbc.sql("update form_answer set thread_id = ? where id = ?")
                        .params(
                                threads.begin(sender, post, lines.of(answer), true)
                                        .value(),
                                answer.id())
                        .update());
    }
}
