package org.foyer.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sign-in pages and their mails speak five languages, all of them completely. */
class SignInMessagesTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"login, fr", "login, it", "login, nl", "login, en", "email, fr", "email, it", "email, nl", "email, en"})
    void hasTheKeysOfGerman(String kind, String language) throws IOException {
        assertThat(messages(kind, language).keySet())
                .isEqualTo(messages(kind, "de").keySet());
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "login, de",
        "login, fr",
        "login, it",
        "login, nl",
        "login, en",
        "email, de",
        "email, fr",
        "email, it",
        "email, nl",
        "email, en"
    })
    void hasNoApostropheThatMessageFormatWouldSwallowAndNoExclamationMark(String kind, String language)
            throws IOException {
        assertThat(messages(kind, language).values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank().doesNotContain("'", "!"));
    }

    private static Properties messages(String kind, String language) throws IOException {
        var file = Path.of("target/classes/theme/foyer", kind, "messages", "messages_" + language + ".properties");
        var messages = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            messages.load(reader);
        }
        return messages;
    }
}
