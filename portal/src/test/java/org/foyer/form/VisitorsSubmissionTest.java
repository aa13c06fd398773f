package org.foyer.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class VisitorsSubmissionTest extends SubmissionWorld {

    @Test
    void writesNothingInAVisitorsWordsToAnAddressThatMayBeSomebodyElses() {
        plant(guestForm());
        var receipt = send(Map.of(
                "name",
                List.of("Buy at www.example.com"),
                "email",
                List.of("victim@example.org"),
                "topic",
                List.of("huts"),
                "words",
                List.of("Click here")));
        assertThat(receipt.mailedTo()).isEqualTo("victim@example.org");
        var mail = mails().getFirst().toString();
        assertThat(mail).contains("HUTS", receipt.reference()).doesNotContain("Click here", "example.com", "Buy at");
        assertThat(sent.find(receipt.answer()).orElseThrow().senderName()).isEqualTo("Buy at www.example.com");
    }

    @Test
    void greetsVisitorsByAFirstNameOrByNone() {
        plant(guestForm());
        for (String name : List.of("Zoé Favre", "http://example.com", "Åse-Marie O’Neill")) {
            send(Map.of("name", List.of(name), "email", List.of(name.length() + "@example.org")));
        }
        assertThat(mails())
                .extracting(mail ->
                        mail.get("text_body").toString().lines().findFirst().orElseThrow())
                .containsExactlyInAnyOrder("Guten Tag Zoé", "Guten Tag", "Guten Tag Åse-Marie");
    }

    @Test
    void fillsNobodysLetterBox() {
        plant(guestForm());
        for (int count = 0; count < 4; count++) {
            send(Map.of(
                    "name",
                    List.of("Zoe"),
                    "email",
                    List.of("Victim@example.org"),
                    "topic",
                    List.of("huts"),
                    "words",
                    List.of("x")));
        }
        assertThat(mails()).hasSize(2);
        assertThat(jdbc.sql("select count(*) from form_answer")
                        .query(Long.class)
                        .single())
                .isEqualTo(4);
    }

    @Test
    void refusesProgramsPolitely() {
        plant(guestForm());
        var values = Map.of(
                "name",
                List.of("Zoe"),
                "email",
                List.of("zoe@example.org"),
                "topic",
                List.of("huts"),
                "words",
                List.of("x"));
        assertThat(refusal(values, trace("http://spam.example"))).contains("leer");
        assertThat(refusal(values, new Trace("192.0.2.7", Instant.now(), ""))).contains("sehr schnell");
        for (int count = 0; count < 6; count++) {
            submission.submit(sending(planted(), values, UUID.randomUUID(), new Trace("192.0.2.9", Instant.EPOCH, "")));
        }
        assertThat(refusal(values, new Trace("192.0.2.9", Instant.EPOCH, ""))).contains("Minuten");
    }

    @Test
    void storesHostileWordsAsTheyAre() {
        plant(guestForm());
        Hostile.words().filter(words -> words.length() < 1000).forEach(words -> {
            var receipt = send(Map.of(
                    "name",
                    List.of(words + " x"),
                    "email",
                    List.of("zoe@example.org"),
                    "topic",
                    List.of("huts"),
                    "words",
                    List.of(words + " x")));
            var given = sent.find(receipt.answer()).orElseThrow().given().getLast();
            assertThat(given.values()).containsExactly(Values.lines(words + " x"));
        });
        assertThat(mails().toString()).doesNotContain("alert", "passwd", "Bcc", "calc");
    }
}
