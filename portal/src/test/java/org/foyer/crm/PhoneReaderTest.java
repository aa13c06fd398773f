package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PhoneReaderTest {

    private final PhoneReader phones = new PhoneReader("CH");

    @Test
    void readsPlainNumbersAsTheLibraryReadsAllOthers() {
        Random random = new Random(7);
        for (String prefix : new String[] {"41", "49", "43", "33", "31", "32", "39", "423", "1", "54"}) {
            for (int length = 1; length <= 18; length++) {
                for (int n = 0; n < 20; n++) {
                    StringBuilder digits = new StringBuilder();
                    random.ints(length, 0, 10).forEach(digits::append);
                    String plain = "+" + prefix + " " + digits;
                    // a hyphen says nothing, but is not read the short way
                    assertThat(phones.read(plain, null))
                            .as(plain)
                            .isEqualTo(phones.read("+" + prefix + "-" + digits, null));
                }
            }
        }
    }

    @Test
    void readsNumbersAsTheyAreWrittenAtHome() {
        assertThat(phones.read("079 123 45 67", null)).contains("+41791234567");
        assertThat(phones.read("+41 (0)79 123 45 67", null)).contains("+41791234567");
        assertThat(phones.read("0171 1234567", "DE")).contains("+491711234567");
    }

    @Test
    void refusesWhatNobodyCouldDial() {
        for (String wrong : new String[] {"+41 79", "+41", "+", "", "++41 79 123 45 67", "079 abc", "12"}) {
            assertThat(phones.read(wrong, null)).as(wrong).isEmpty();
        }
    }
}
