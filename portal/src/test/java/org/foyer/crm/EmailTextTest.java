package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.ch",
                "ladina.caduff@example.org",
                "a+b_c-d@sub.example.co",
                "1@2.ch",
                "jörg@müller.ch",
                "a@b-c.org",
                "o'neill@example.org",
                ".a@example.org",
                "A@EXAMPLE.ORG"
            })
    void takes(String text) {
        assertThat(EmailText.isEmail(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@b",
                "@b.ch",
                "a@.ch",
                "a@b.c",
                "a@-b.ch",
                "a@b-.ch",
                "a@b..ch",
                "a@b.c1",
                "a b@c.ch",
                "a@b@c.ch",
                "a,b@c.ch",
                "a@b_c.ch",
                "a@b+c.ch",
                "a.ch@b",
                "a@b.ch."
            })
    void refuses(String text) {
        assertThat(EmailText.isEmail(text)).isFalse();
    }
}
