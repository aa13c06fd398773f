package org.foyer.member;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.util.Locale;
import java.util.Optional;
import org.foyer.values.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenFormsTest {

    private final PhoneNumbers phones = new PhoneNumbers(new Languages(Locale.GERMAN, "CH"));
    private final EmailAddresses emails =
            new EmailAddresses(Validation.buildDefaultValidatorFactory().getValidator());

    @ParameterizedTest
    @CsvSource({
        "079 555 01 82, +41795550182, 079 555 01 82",
        "0041 79 555 01 82, +41795550182, 079 555 01 82",
        "+41 (0)79 555 01 82, +41795550182, 079 555 01 82",
        "+49 30 901820, +4930901820, +49 30 901820",
        "+423 232 11 11, +4232321111, +423 232 11 11",
        "+31 20 624 1111, +31206241111, +31 20 624 1111"
    })
    void readsAPhoneAndShowsItAsPeopleHereWriteIt(String typed, String kept, String shown) {
        assertThat(phones.read(typed)).isEqualTo(new PhoneNumbers.Reading.Number(kept));
        assertThat(phones.shown(kept)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "079 555 01 8, phone-one-digit-missing",
        "079 55, phone-too-short",
        "079 555 01 82 99 11 22, phone-too-long",
        "+999 55 55 55, phone-country",
        "call me, phone-not-a-number",
        "079 555 O1 82, phone-not-a-number",
        "---, phone-not-a-number",
        "000 000 00 00, phone-unassigned"
    })
    void saysWhatIsWrongWithAPhone(String typed, String code) {
        assertThat(phones.read(typed)).isEqualTo(new PhoneNumbers.Reading.Unreadable(code));
    }

    @Test
    void showsAnImportedPhoneThatNobodyCanReadAsItCame() {
        assertThat(phones.shown("extern 5")).isEqualTo("extern 5");
    }

    @ParameterizedTest
    @CsvSource({
        "ladina@post.example, ladina@post.example",
        "' Ladina.Caduff+club@Post.Example ', Ladina.Caduff+club@post.example",
        "info@zürich.example, info@xn--zrich-kva.example",
        "o'neill@post.example, o'neill@post.example"
    })
    void readsAnEmail(String typed, String kept) {
        assertThat(emails.read(typed)).contains(kept);
    }

    @Test
    void showsADomainInItsOwnLetters() {
        assertThat(emails.shown("info@xn--zrich-kva.example")).isEqualTo("info@zürich.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "post.example",
                "@post.example",
                "a@b",
                "a@post..example",
                "a b@post.example",
                "a@post.example,b@post.example",
                "a@-post.example",
                "a@127.0.0.1",
                "a@[127.0.0.1]",
                "\"a b\"@post.example",
                "a\u202Eb@post.example",
                "Ladina <a@post.example>",
                "a..b@post.example",
                "a@post.example\u0000"
            })
    void refusesWhatIsNoEmail(String typed) {
        assertThat(emails.read(typed)).isEmpty();
    }

    @Test
    void refusesAnEmailThatNoServerTakes() {
        assertThat(emails.read("a".repeat(65) + "@post.example")).isEmpty();
        assertThat(emails.read("a@" + "abcdefghi.".repeat(26) + "example")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CH, 3613, 3613, true",
        "CH, CH-3613, 3613, true",
        "CH, 36130, 36130, false",
        "CH, 0613, 0613, false",
        "LI, 9490, 9490, true",
        "DE, 01067, 01067, true",
        "DE, 1067, 1067, false",
        "NL, 1012ab, 1012 AB, true",
        "NL, 1012, 1012, false",
        "GB, sw1a1aa, SW1A 1AA, true",
        "JP, 100-0001, 100-0001, true",
        "JP, drop table, DROP TABLE, true",
        "JP, 100;0001, 100;0001, false"
    })
    void writesPostcodesAsTheCountryDoes(String country, String typed, String tidy, boolean possible) {
        assertThat(Postcodes.tidy(country, typed)).isEqualTo(tidy);
        assertThat(Postcodes.isPossible(country, tidy)).isEqualTo(possible);
    }

    @ParameterizedTest
    @CsvSource({
        "CH, 3613 Steffisburg, 3613, Steffisburg",
        "CH, 3613, 3613, ''",
        "CH, Steff, '', Steff",
        "CH, 1003 Lausanne 25, 1003, Lausanne 25",
        "CH, '  8045   Zürich ', 8045, Zürich",
        "NL, 1012 AB Amsterdam, 1012 AB, Amsterdam",
        "NL, 1012ab Den Haag, 1012 AB, Den Haag",
        "GB, SW1A 1AA London, SW1A 1AA, London"
    })
    void readsPostcodeAndTownFromOneLine(String country, String typed, String postcode, String town) {
        assertThat(Place.read(country, typed)).isEqualTo(new Place(postcode, town));
    }

    @Test
    void keepsBothWordsOfTwoTabsThatChangedDifferentPartsOfAnAddress() {
        var seen = address("Lärchenweg", "14", "3613", "Steffisburg");
        var now = address("Lärchenweg", "14", "3600", "Thun");
        var wanted = address("Tannenweg", null, "3613", "Steffisburg");
        assertThat(AddressMerge.merge(now, new Edit<>(seen, wanted)))
                .contains(address("Tannenweg", null, "3600", "Thun"));
        assertThat(AddressMerge.merge(now, new Edit<>(seen, address("Lärchenweg", "14", "3008", "Bern"))))
                .isEqualTo(Optional.empty());
    }

    private static Address address(String street, String number, String postcode, String town) {
        return new Address(null, street, number, null, postcode, town, "CH");
    }
}
