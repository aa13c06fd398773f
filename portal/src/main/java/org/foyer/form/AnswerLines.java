package org.foyer.form;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foyer.values.Texts;
import org.springframework.stereotype.Component;

/** Writes an answer as the first message of a conversation, in its sender's language. */
@Component
class AnswerLines {

    private final Texts texts;

    AnswerLines(Texts texts) {
        this.texts = texts;
    }

    String of(SentAnswer answer) {
        Locale language = answer.language();
        return Stream.concat(
                        Stream.of(texts.get(
                                language,
                                "form.desk.thread.first",
                                answer.title().in(language),
                                answer.reference())),
                        answer.given().stream()
                                .filter(given -> !given.words().in(language).isBlank())
                                .map(given -> given.label().in(language) + "\n"
                                        + given.words().in(language)))
                .collect(Collectors.joining("\n\n"));
    }
}
