package org.foyer.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.foyer.access.Permission;
import org.foyer.content.SeeAs;
import org.foyer.content.SeenAs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class SubmissionTest extends SubmissionWorld {

    @Test
    void storesWhatWasAskedAndConfirmsItByMail() {
        plant(request());
        var receipt = as(
                anna,
                () -> send(Map.of(
                        "items",
                        List.of("tent", "rope"),
                        "people",
                        List.of("5"),
                        "group",
                        List.of("Rote Socken"),
                        "why",
                        List.of("Tour\nins Lindental"))));
        var answer = sent.find(receipt.answer()).orElseThrow();
        assertThat(answer.reference()).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(answer.member()).isEqualTo(anna);
        assertThat(answer.senderName()).isEqualTo("Anna Amstutz");
        assertThat(answer.officeType()).isEqualTo("TREASURER");
        assertThat(answer.unit()).isEqualTo(members.section("785D"));
        assertThat(answer.given()).extracting(Given::name).containsExactly("items", "people", "group", "why");
        assertThat(answer.given().getFirst().words().in(Locale.ITALIAN)).isEqualTo("ROPE, TENT");
        var mail = mails().getFirst();
        assertThat(mail.get("recipient")).isEqualTo("anna@example.org");
        assertThat(mail.get("subject")).isEqualTo("Ihr Antrag");
        assertThat((String) mail.get("text_body"))
                .contains("Guten Tag Anna\n", "items:\nROPE, TENT", "why:\nTour\nins Lindental", answer.reference())
                .contains("/forms/sent/" + answer.id());
    }

    @Test
    void neitherStoresNorSendsWhatIsHidden() {
        plant(request());
        var receipt = as(
                anna, () -> send(Map.of("items", List.of("rope"), "people", List.of("2"), "group", List.of("Geheim"))));
        assertThat(sent.find(receipt.answer()).orElseThrow().given())
                .extracting(Given::name)
                .doesNotContain("group");
        assertThat(mails().toString()).doesNotContain("Geheim");
        assertThat(jdbc.sql("select answers::text from form_answer")
                        .query(String.class)
                        .single())
                .doesNotContain("Geheim");
    }

    @Test
    void isOneAnswerHoweverOftenItIsSent() {
        plant(request());
        var key = UUID.randomUUID();
        var both = List.of(1, 2, 3, 4).stream()
                .map(any -> CompletableFuture.supplyAsync(() ->
                        as(anna, () -> send(Map.of("items", List.of("rope"), "people", List.of("2")), key))))
                .toList();
        assertThat(both.stream()
                        .map(CompletableFuture::join)
                        .map(Submission.Receipt::reference)
                        .distinct())
                .hasSize(1);
        assertThat(mails()).hasSize(1);
    }

    @Test
    void isSentOncePerMemberWhereTheEditorWantsIt() {
        plant(request().with("once", true));
        var first = as(anna, () -> send(Map.of("items", List.of("rope"), "people", List.of("2"))));
        assertThatThrownBy(() -> as(anna, () -> send(Map.of("items", List.of("rope"), "people", List.of("2")))))
                .isInstanceOfSatisfying(
                        SubmissionRefusedException.class,
                        refused -> assertThat(refused.sentence()).contains("schon gesendet"));
        as(beat, () -> send(Map.of("items", List.of("rope"), "people", List.of("2"))));
        assertThat(as(anna, () -> mine.withdraw(first.answer()))).isTrue();
        as(anna, () -> send(Map.of("items", List.of("rope"), "people", List.of("2"))));
    }

    @Test
    void sendsNothingWhileAnEditorSeesContentAsSomebodyElse(@Autowired SeeAs seeAs) {
        plant(request());
        var editor = members.member("78540009", "Edith", "Editorin", "de");
        members.officeAtTheTop(editor, Permission.EDIT_CONTENT);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            as(editor, () -> {
                seeAs.begin(SeenAs.member(null, "785D", null, "de"));
                assertThat(refusal(Map.of("items", List.of("rope"), "people", List.of("2")), trace("")))
                        .contains("Gesendet wird dabei nichts");
                seeAs.end();
                return send(Map.of("items", List.of("rope"), "people", List.of("2")));
            });
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
        assertThat(jdbc.sql("select count(*) from form_answer")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void takesWhatThePortalKnowsAndNoOtherName() {
        plant(Written.form()
                .forWhom("members")
                .field("own", "me", "own", "name")
                .field("own", "no", "own", "number")
                .field("own", "mail", "own", "email"));
        var receipt = as(
                anna,
                () -> send(Map.of(
                        "me", List.of("Somebody Else"), "no", List.of("1"), "mail", List.of("holiday@example.org"))));
        var answer = sent.find(receipt.answer()).orElseThrow();
        assertThat(answer.given())
                .extracting(given -> given.values().getFirst())
                .containsExactly("Anna Amstutz", "78540001", "holiday@example.org");
        assertThat(answer.senderEmail()).isEqualTo("holiday@example.org");
    }

    @Test
    void takesNothingWithWhatTheFormDoesNotAllow() {
        plant(request());
        assertThatThrownBy(() -> as(anna, () -> send(Map.of("items", List.of("car"), "people", List.of("500")))))
                .isInstanceOfSatisfying(
                        SubmissionRefusedException.class,
                        refused -> assertThat(refused.complaints())
                                .extracting(Complaint::field)
                                .containsExactly("items", "people"));
        plant(request().with("closesAt", Instant.now().minusSeconds(5).toString()));
        assertThatThrownBy(() -> as(anna, () -> send(Map.of("items", List.of("rope"), "people", List.of("2")))))
                .isInstanceOfSatisfying(
                        SubmissionRefusedException.class,
                        refused -> assertThat(refused.sentence()).contains("Frist"));
        assertThat(jdbc.sql("select count(*) from form_answer")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(mails()).isEmpty();
    }

    @Test
    void takesNothingFromWhomTheFormIsNotMeantFor() {
        plant(request().forWhom("officials"));
        var form = forms.definition("antrag").orElseThrow();
        assertThatThrownBy(() -> as(
                        anna,
                        () -> submission.submit(sending(
                                form,
                                Map.of("items", List.of("rope"), "people", List.of("2")),
                                UUID.randomUUID(),
                                trace("")))))
                .isInstanceOf(SubmissionRefusedException.class);
    }
}
