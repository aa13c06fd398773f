package org.foyer.event;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.foyer.form.Entered;
import org.foyer.form.Forms;
import org.foyer.form.Submission;
import org.foyer.form.Submission.Receipt;
import org.foyer.form.Trace;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Visitors who register for an event, and the mails that they get. */
public final class RegistrationStage {

    private static final Pattern LINK = Pattern.compile("/registrations/([\\w-]+)");

    private final Forms forms;
    private final Submission submission;
    private final JdbcClient jdbc;
    private final AtomicInteger addresses = new AtomicInteger();

    public RegistrationStage(Forms forms, Submission submission, JdbcClient jdbc) {
        this.forms = forms;
        this.submission = submission;
        this.jdbc = jdbc;
    }

    /** As if nobody had ever registered for an event, nor been written to. */
    public void clear() {
        jdbc.sql("delete from outgoing_mail").update();
        jdbc.sql("delete from form_answer where kind = 'EVENT'").update();
        jdbc.sql("delete from event").update();
    }

    public Receipt register(String event, String who) {
        return submission.submit(new Submission.Sending(
                forms.definition(event).orElseThrow(),
                Entered.of(Map.of("name", List.of(who), "email", List.of(who + "@example.org"))),
                UUID.randomUUID(),
                Locale.GERMAN,
                new Trace(
                        "10.78.56." + addresses.incrementAndGet(), Instant.now().minusSeconds(60), "")));
    }

    /** The subjects of the mails to somebody, in the order in which they were written. */
    List<String> mails(String who) {
        return jdbc.sql("select subject from outgoing_mail where recipient = ? order by created_at")
                .param(who + "@example.org")
                .query(String.class)
                .list();
    }

    String lastMail(String who) {
        return jdbc.sql("select text_body from outgoing_mail where recipient = ? order by created_at desc limit 1")
                .param(who + "@example.org")
                .query(String.class)
                .single();
    }

    /** The key in the last mail to somebody. */
    String link(String who) {
        var found = LINK.matcher(lastMail(who));
        if (!found.find()) {
            throw new AssertionError("No link in the mail to " + who);
        }
        return found.group(1);
    }

    /** How many registrations of the event are in the state. */
    int count(String event, Registration.State state) {
        return jdbc.sql("select count(*) from event_registration where event_id = ? and state = ?")
                .params("planted-" + event, state.name())
                .query(Integer.class)
                .single();
    }

    List<String> waiting(String event) {
        return jdbc.sql("select a.sender_name from event_registration r join form_answer a on a.id = r.answer_id "
                        + "where r.event_id = ? and r.state = 'WAITING' order by r.number")
                .param("planted-" + event)
                .query(String.class)
                .list();
    }
}
