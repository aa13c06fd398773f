package org.foyer.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The address and the picture in which a signed statement travels. */
class CodeTest {

    private static final byte[] SIGNED =
            "any bytes at all, 33 of them here".getBytes(java.nio.charset.StandardCharsets.UTF_8);

    @Test
    void writesCapitalsAndReadsBothCases() {
        String address = new CodeText("https://portal.example.org/v/").write(SIGNED);
        assertThat(address).matches("HTTPS://PORTAL\\.EXAMPLE\\.ORG/V/[A-Z2-7]+");
        String text = address.substring(address.lastIndexOf('/') + 1);
        assertThat(CodeText.read(text)).hasValue(SIGNED);
        assertThat(CodeText.read(text.toLowerCase(Locale.ROOT))).hasValue(SIGNED);
    }

    @Test
    void readsOneWritingOnly() {
        String text = CodeText.text(SIGNED);
        String lastTurned = text.substring(0, text.length() - 1) + (char) (text.charAt(text.length() - 1) + 1);
        assertThat(CodeText.read(lastTurned).filter(read -> Arrays.equals(read, SIGNED)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "A1", "ABC DEF", "ÄÖÜ", "../../etc", "A", "%00", "AAAAAAAA\n"})
    void readsNothingElse(String text) {
        assertThat(CodeText.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://portal.example.org/v",
                "portal.example.org/v/",
                "https://portal.example.org/ausweis?nr=/"
            })
    void refusesAnAddressThatCannotStandInACode(String address) {
        assertThatThrownBy(() -> new CodeText(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("foyer.card.verify-url");
    }

    @Test
    void drawsWhatAReaderReads() throws Exception {
        String address = new CodeText("https://portal.example.org/v/").write(SIGNED);
        var code = QrCode.of(address);
        int side = (code.size() + 2 * QrCode.QUIET_ZONE) * 4;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xffffff);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int column = x / 4 - QrCode.QUIET_ZONE;
                int row = y / 4 - QrCode.QUIET_ZONE;
                if (column >= 0 && row >= 0 && column < code.size() && row < code.size() && code.isDark(column, row)) {
                    pixels[y * side + x] = 0;
                }
            }
        }
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(address);
    }

    @Test
    void namesCodesThatAreTooLong() {
        assertThatThrownBy(() -> QrCode.of("A".repeat(5_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("5000 characters");
    }

    @ParameterizedTest
    @CsvSource({
        "Anna Maria Elisabeth von Salis, Anna Maria Elisabeth Salis",
        "Anna Maria Salis, Anna Salis",
        "Anna Salis, A. Salis",
        "A. Zimmermann-Oberholzer, A. Zimmermann-Oberholz…",
        "A. Zimmermann-Oberholz…, A. Zimmermann-Oberho…"
    })
    void shortensNamesStepByStep(String name, String shorter) {
        assertThat(ShortName.shorter(name)).isEqualTo(shorter);
    }
}
