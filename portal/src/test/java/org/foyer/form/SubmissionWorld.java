package org.foyer.form;

import static org.foyer.form.Written.options;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.foyer.access.Accounts;
import org.foyer.contact.Enclosures;
import org.foyer.content.Library;
import org.foyer.content.PlantedContent;
import org.foyer.content.Shelf;
import org.foyer.testing.SignIn;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** A member of a section, a form, and what came of sending it. */
@SpringTest
@TestPropertySource(
        properties = {
            "foyer.embedded.postgres.database=formsubmission",
            "foyer.form.per-address=6",
            "foyer.form.confirmations=2"
        })
abstract class SubmissionWorld {

    @Autowired
    Submission submission;

    @Autowired
    Forms forms;

    @Autowired
    MyAnswers mine;

    @Autowired
    SentAnswers sent;

    @Autowired
    Drafts drafts;

    @Autowired
    Enclosures enclosures;

    @Autowired
    Library library;

    @Autowired
    TestMembers members;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private PlantedContent content;
    MemberId anna;
    MemberId beat;
    private int network;

    @BeforeEach
    void aMemberOfASection() {
        content = new PlantedContent(library);
        jdbc.sql("delete from form_answer").update();
        jdbc.sql("delete from form_draft").update();
        jdbc.sql("delete from outgoing_mail").update();
        jdbc.sql(
                        "insert into office_type (code, name) values ('TREASURER', '{\"de\": \"Kasse\"}') on conflict do nothing")
                .update();
        anna = members.member("78540001", "Anna", "Amstutz", "de");
        beat = members.member("78540002", "Beat", "Brunner", "fr");
        members.join(anna, members.section("785D"));
        members.join(beat, members.section("785D"));
        jdbc.sql(
                        "insert into contact_point (member_id, kind, value, main, visibility) values (?, 'EMAIL', 'anna@example.org', true, 'NOBODY') on conflict do nothing")
                .param(anna.value())
                .update();
    }

    @AfterEach
    void takesTheFormsAway() {
        content.close();
    }

    static Written request() {
        return Written.form()
                .forWhom("members")
                .with("mailSubject", "Ihr {title}")
                .with("mailText", "Guten Tag {firstName}\n\nDanke.")
                .with("title", "Antrag")
                .field("several", "items", "required", true, "options", options("rope", "tent"))
                .field("number", "people", "required", true, "minimum", "1", "maximum", "30")
                .field("text", "group", "showWhenField", "people", "showWhenIs", "more-than", "showWhenValue", "4")
                .field("textarea", "why");
    }

    static Written guestForm() {
        return Written.form()
                .forWhom("everyone")
                .with("mailText", "Guten Tag {firstName}\n\n{name}, danke.")
                .field("own", "name", "own", "name", "required", true)
                .field("own", "email", "own", "email", "required", true)
                .field("choice", "topic", "options", options("huts", "other"))
                .field("textarea", "words", "maxLength", 3000);
    }

    void plant(Written written) {
        content.put(Shelf.FORMS, "antrag", written.properties());
    }

    Form planted() {
        return forms.form("antrag", Locale.GERMAN).orElseThrow();
    }

    Submission.Receipt send(Map<String, List<String>> values) {
        return send(values, UUID.randomUUID());
    }

    Submission.Receipt send(Map<String, List<String>> values, UUID key) {
        return submission.submit(sending(planted(), values, key, trace("")));
    }

    String refusal(Map<String, List<String>> values, Trace trace) {
        try {
            submission.submit(sending(planted(), values, UUID.randomUUID(), trace));
            return "";
        } catch (SubmissionRefusedException refused) {
            return refused.sentence();
        }
    }

    static Submission.Sending sending(Form form, Map<String, List<String>> values, UUID key, Trace trace) {
        return new Submission.Sending(form, Entered.of(values), key, Locale.GERMAN, trace);
    }

    /** Each from a network of its own, as counting goes on from test to test. */
    Trace trace(String trap) {
        network++;
        return new Trace("198.51." + (100 + System.identityHashCode(this) % 100) + "." + network, Instant.EPOCH, trap);
    }

    List<Map<String, Object>> mails() {
        return jdbc.sql("select recipient, subject, text_body, html_body from outgoing_mail order by created_at")
                .query()
                .listOfRows();
    }

    <T> T as(MemberId who, Supplier<T> work) {
        try (var signedIn = SignIn.as(accounts, who)) {
            return work.get();
        }
    }
}
