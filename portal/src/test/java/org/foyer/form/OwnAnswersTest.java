package org.foyer.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foyer.form.Written.options;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.foyer.contact.FileRefusedException;
import org.junit.jupiter.api.Test;

class OwnAnswersTest extends SubmissionWorld {

    @Test
    void keepsFilesBesideTheAnswerForItsSenderOnly() throws FileRefusedException {
        plant(Written.form().forWhom("members").field("file", "paper", "required", true));
        var selection = enclosures.begin();
        selection.add("../Beleg.txt", "Seil, CHF 120".getBytes(StandardCharsets.UTF_8));
        var receipt = as(
                anna,
                () -> submission.submit(new Submission.Sending(
                        planted(),
                        new Entered(Map.of(), Map.of("paper", selection.files())),
                        UUID.randomUUID(),
                        Locale.GERMAN,
                        trace(""))));
        var file = as(anna, () -> mine.files(receipt.answer())).getFirst();
        assertThat(file.name()).isEqualTo("Beleg.txt");
        assertThat(as(anna, () -> mine.file(file.id()))).isPresent();
        assertThat(as(beat, () -> mine.file(file.id()))).isEmpty();
        assertThat(as(beat, () -> mine.files(receipt.answer()))).isEmpty();
        assertThat(as(beat, () -> mine.find(receipt.answer()))).isEmpty();
        assertThat(as(beat, () -> mine.withdraw(receipt.answer()))).isFalse();
        assertThat(mine.file(file.id())).isEmpty();
        assertThat((String) mails().getFirst().get("text_body"))
                .contains("Beleg.txt")
                .doesNotContain("CHF 120");
    }

    @Test
    void keepsADraftForItsOwnerUntilItIsSent() {
        plant(request());
        var form = as(anna, () -> planted());
        var typed = Entered.of(Map.of(
                "items",
                List.of("rope"),
                "people",
                List.of("2\u0000"),
                "group",
                List.of("hidden"),
                "why",
                List.of("")));
        assertThat(as(anna, () -> drafts.keep(form, drafts.of(form, typed, 1)))).isTrue();
        assertThat(as(anna, () -> drafts.mine(form)).orElseThrow().values())
                .isEqualTo(Map.of("items", List.of("rope"), "people", List.of("2")));
        assertThat(as(beat, () -> drafts.mine(form))).isEmpty();
        plant(Written.form()
                .forWhom("members")
                .field("several", "items", "options", options("tent"))
                .field("text", "people"));
        var changed = as(anna, () -> drafts.mine(planted())).orElseThrow();
        assertThat(changed.values()).isEqualTo(Map.of("people", List.of("2")));
        assertThat(changed.page()).isZero();
        as(anna, () -> send(Map.of("people", List.of("2"))));
        assertThat(as(anna, () -> drafts.mine(form))).isEmpty();
    }
}
